namespace ComplianceLint.Rules;

/// <summary>A condition around a finding with its terms prepared.</summary>
internal sealed class UnlessPredicate(Unless unless, AnalysisContext context)
{
    /// <summary>How many words before the finding may carry the negation.</summary>
    private const int NegationWindow = 3;

    /// <summary>How many tokens before the finding a phrase around it may begin.</summary>
    private const int LongestPhrase = 8;

    /// <summary>So many tokens are looked through again for each finding; of a longer text the answer is kept.</summary>
    private const int ShortText = 64;

    private readonly TermSet _negators = context.Compile(unless.Negated ? Negators.All : []);
    private readonly TermSet _before = context.Compile(unless.Before);
    private readonly TermSet _after = context.Compile(unless.After);
    private readonly TermSet _partOf = context.Compile(unless.PartOf);
    private readonly TermSet _near = context.Compile(unless.Near);
    private readonly TermSet _sameSentence = context.Compile(unless.SameSentence);
    private readonly TermSet _sameParagraph = context.Compile(unless.SameParagraph);
    private readonly TermSet _samePost = context.Compile(unless.SamePost);
    private readonly int _answer = unless.SamePost.Count + unless.Elements.Count > 0 ? context.NewAnswer() : -1;

    public bool Holds(PostContext context, int first, int last)
    {
        if (unless.AfterQuote && FollowsQuotation(context, first)) return true;
        if (!_before.IsEmpty && _before.EndsBefore(context, first)) return true;
        if (!_after.IsEmpty && last + 1 < context.Words.Length && _after.LengthAt(context, last + 1) > 0) return true;
        if (!_negators.IsEmpty && IsWordNear(context, _negators, first, -1, NegationWindow)) return true;
        if (!_partOf.IsEmpty && IsPartOfPhrase(context, first, last)) return true;
        if (!_near.IsEmpty && (IsWordNear(context, _near, first, -1, unless.NearWithin) || IsWordNear(context, _near, last, 1, unless.NearWithin))) return true;
        if (!_sameSentence.IsEmpty && OccursIn(context, _sameSentence, context.SentenceOf(first))) return true;
        if (!_sameParagraph.IsEmpty && OccursIn(context, _sameParagraph, context.BlockOf(first))) return true;
        if (HasNeighbour(context, first, last)) return true;
        foreach (var place in unless.Places)
        {
            if (TextPlaces.IsAt(context, place, first, last)) return true;
        }

        if ((!_samePost.IsEmpty || unless.Elements.Count > 0) && OccursInTexts(context, first)) return true;
        return !unless.Fields.IsEmpty && unless.Fields.Hold(context);
    }

    private bool HasNeighbour(PostContext context, int first, int last)
    {
        foreach (var tokens in unless.ClassAfter)
        {
            if (last + 1 < context.Words.Length && context.Post.ElementSpan[last + 1].IsToken && TokenClasses.LengthAt(context, tokens, last + 1) > 0) return true;
        }

        foreach (var tokens in unless.ClassBefore)
        {
            // A class of several tokens, such as a percentage, may begin a little earlier.
            for (var i = first - 1; i >= Math.Max(0, first - LongestPhrase) && context.Post.ElementSpan[i].IsToken; i--)
            {
                if (TokenClasses.LengthAt(context, tokens, i) == first - i) return true;
            }
        }

        return false;
    }

    private bool IsPartOfPhrase(PostContext context, int first, int last)
    {
        for (var i = first; i >= Math.Max(0, first - LongestPhrase) && context.Post.ElementSpan[i].IsToken; i--)
        {
            if (i + _partOf.LengthAt(context, i) > last) return true;
        }

        return false;
    }

    /// <summary>Looks at the bodies and at the variant that holds the finding: front matter must not change what is found in the body.</summary>
    private bool OccursInTexts(PostContext context, int token)
    {
        foreach (var published in context.Post.Published)
        {
            var end = context.Post.ElementSpan[published.Element].Payload;
            var isOther = published.Channel is not null && (token < published.Element || token >= end);
            if (!isOther && OccursInText(context, published.Element, end)) return true;
        }

        return false;
    }

    // A post of one endless sentence must not take quadratic time.
    private static bool OccursIn(PostContext context, TermSet terms, int container)
    {
        var (from, to) = WordsOf(context, container);
        if (to - from <= ShortText) return terms.OccursIn(context, from, to);
        var answers = context.NotesOf<Dictionary<int, bool>>(terms);
        return answers.TryGetValue(container, out var known) ? known : answers[container] = terms.OccursIn(context, from, to);
    }

    private bool OccursInText(PostContext context, int from, int to)
    {
        if (to - from <= ShortText) return OccursIn(context, from, to);
        if (from != context.Post.Published[0].Element)
        {
            var answers = context.NotesOf<Dictionary<int, bool>>(this);
            return answers.TryGetValue(from, out var known) ? known : answers[from] = OccursIn(context, from, to);
        }

        // Most posts have one text, and a dictionary for each condition took 5 kB a post.
        ref var answer = ref context.AnswerOf(_answer);
        if (answer == 0) answer = OccursIn(context, from, to) ? (byte)1 : (byte)2;
        return answer == 1;
    }

    private bool OccursIn(PostContext context, int from, int to)
    {
        if (_samePost.OccursIn(context, from, to)) return true;
        if (unless.Elements.Count == 0) return false;
        foreach (ref readonly var element in context.Post.ElementSpan[from..to])
        {
            if (element.IsToken && unless.Elements.Contains(element.Kind)) return true;
        }

        return false;
    }

    private static (int From, int To) WordsOf(PostContext context, int container) =>
        (Math.Min(container + 1, context.Words.Length), Math.Max(container + 1, context.Post.ElementSpan[container].Payload));

    /// <summary>True when one of the terms stands at most so many words before or behind a token, in the same sentence.</summary>
    private static bool IsWordNear(PostContext context, TermSet terms, int token, int step, int within)
    {
        var seen = 0;
        for (var i = token + step; i >= 0 && i < context.Words.Length && seen < within; i += step)
        {
            var element = context.Post.ElementSpan[i];
            if (!element.IsToken) return false;
            if (element.Kind == ElementKind.Punctuation) continue;
            if (terms.LengthAt(context, i) > 0) return true;
            seen++;
        }

        return false;
    }

    /// <summary>“…,” katanya: a closing quotation mark stands right before, perhaps with a comma.</summary>
    private static bool FollowsQuotation(PostContext context, int first)
    {
        for (var i = first - 1; i > 0 && i >= first - 2; i--)
        {
            var element = context.Post.ElementSpan[i];
            if (element.Kind != ElementKind.Punctuation) return false;
            var isMark = context.TextOf(element) is "”" or "\"" or "’" or "'" or "»";
            if (isMark) return (context.Post.ElementSpan[i - 1].Zone & Zone.Quoted) != 0;
        }

        return false;
    }
}
