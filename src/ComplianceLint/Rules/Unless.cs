namespace ComplianceLint.Rules;

/// <summary>What keeps a rule silent although its words stand there; one line that holds is enough.</summary>
internal sealed record Unless
{
    /// <summary>How many words before the finding may carry the negation.</summary>
    private const int NegationWindow = 3;

    public static Unless Never { get; } = new();

    public bool Negated { get; init; }

    public bool AfterQuote { get; init; }

    public IReadOnlyList<Term> Before { get; init; } = [];

    public IReadOnlyList<Term> After { get; init; } = [];

    public IReadOnlyList<Term> SameSentence { get; init; } = [];

    public IReadOnlyList<Term> SamePost { get; init; } = [];

    public IReadOnlyList<ElementKind> Elements { get; init; } = [];

    public PostConditions Fields { get; init; } = PostConditions.None;

    /// <summary>Prepares the condition's terms for a rule set.</summary>
    public Predicate Compile(AnalysisContext context) => new(
        this, context.Compile(Negated ? Negators.All : []), context.Compile(Before), context.Compile(After), context.Compile(SameSentence), context.Compile(SamePost));

    /// <summary>The condition with its terms prepared.</summary>
    internal sealed class Predicate(Unless unless, TermSet negators, TermSet before, TermSet after, TermSet sameSentence, TermSet samePost)
    {
        public bool Holds(PostContext context, int first, int last)
        {
            if (unless.AfterQuote && FollowsQuotation(context, first)) return true;
            if (!before.IsEmpty && before.EndsBefore(context.Words, first)) return true;
            if (!after.IsEmpty && last + 1 < context.Words.Length && after.LengthAt(context.Words, last + 1) > 0) return true;
            if (!negators.IsEmpty && IsNegated(context, first)) return true;
            if (!sameSentence.IsEmpty && sameSentence.OccursIn(SentenceWords(context, first))) return true;
            if ((!samePost.IsEmpty || unless.Elements.Count > 0) && OccursInTexts(context, first)) return true;
            return !unless.Fields.IsEmpty && unless.Fields.Hold(context);
        }

        /// <summary>Looks at the bodies and at the variant that holds the finding: front matter must not change what is found in the body.</summary>
        private bool OccursInTexts(PostContext context, int token)
        {
            foreach (var published in context.Post.Published)
            {
                var end = context.Post.ElementSpan[published.Element].Payload;
                var isOther = published.Channel is not null && (token < published.Element || token >= end);
                if (!isOther && OccursIn(context, published.Element, end)) return true;
            }

            return false;
        }

        private bool OccursIn(PostContext context, int from, int to)
        {
            if (samePost.OccursIn(context.Words[from..to])) return true;
            foreach (var element in context.Post.ElementSpan[from..to])
            {
                if (element.IsToken && unless.Elements.Contains(element.Kind)) return true;
            }

            return false;
        }

        private static ReadOnlySpan<int> SentenceWords(PostContext context, int token)
        {
            var sentence = context.SentenceOf(token);
            return context.Words[(sentence + 1)..context.Post.ElementSpan[sentence].Payload];
        }

        private bool IsNegated(PostContext context, int first)
        {
            var seen = 0;
            for (var i = first - 1; i >= 0 && seen < NegationWindow; i--)
            {
                var element = context.Post.ElementSpan[i];
                if (!element.IsToken) return false;
                if (element.Kind == ElementKind.Punctuation) continue;
                if (negators.LengthAt(context.Words, i) > 0) return true;
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
}

/// <summary>Words that turn what follows into its opposite, or warn against it.</summary>
internal static class Negators
{
    public static IReadOnlyList<Term> All { get; } =
    [
        .. "tidak tak bukan belum jangan tanpa dilarang larangan cegah mencegah berantas memberantas tolak menolak hindari menghindari waspada waspadai stop setop hentikan menghentikan melarang anti nggak gak enggak tiada not no never without don't avoid prevent"
            .Split(' ').Select(word => new Term(word)),
    ];
}
