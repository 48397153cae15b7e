using ComplianceLint.Fixes;
using ComplianceLint.Rules;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers;

/// <summary>Finds sentences that begin with a small letter.</summary>
internal static class SentenceCapitals
{
    public static void Check(PostContext context, int sentence, CapitalizationOptions options, TermSet except)
    {
        var elements = context.Post.ElementSpan;
        var end = elements[sentence].Payload;
        var token = sentence + 1;
        while (token < end && elements[token].Kind == ElementKind.Punctuation && !IsBullet(context, token)) token++;
        if (token < end && FollowsEnd(context, sentence)) CheckWord(context, token, options, except);
        // The scanner lets a full stop before a small letter go on, since most of those are abbreviations.
        for (var i = sentence + 2; i + 1 < end; i++)
        {
            if (IsFullStop(context, i)) CheckWord(context, i + 1, options, except);
        }
    }

    private static void CheckWord(PostContext context, int token, CapitalizationOptions options, TermSet except)
    {
        var element = context.Post.ElementSpan[token];
        if (element.Kind != ElementKind.Word || !options.Scope.Includes(element)) return;
        var word = context.TextOf(element);
        // A small capital letter, “ᴄ”, has no capital.
        if (!char.IsLower(word[0]) || char.ToUpperInvariant(word[0]) == word[0] || LetterCase.HasInnerCapital(word) || except.LengthAt(context, token) > 0) return;
        var better = char.ToUpperInvariant(word[0]) + word[1..].ToString();
        context.Report(token, token, new Finding
        {
            Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["suggestion"] = new(better, better) },
            Fixes = Replacement.Fixes(context.Post, (element.Start, element.Length), [better], options.IsSafe),
        });
    }

    /// <summary>An item of a list, or a line behind a line without its full stop, may begin small.</summary>
    private static bool FollowsEnd(PostContext context, int sentence)
    {
        var elements = context.Post.ElementSpan;
        var before = elements[sentence - 1];
        if (!before.IsToken) return before.Kind == ElementKind.Paragraph;
        return before.Kind == ElementKind.Punctuation && context.Post.Text[before.Start] is '.' or '!' or '?';
    }

    /// <summary>A full stop behind a word of four letters or more that is no abbreviation, and a blank behind it.</summary>
    private static bool IsFullStop(PostContext context, int token)
    {
        var (before, stop) = (context.Post.ElementSpan[token - 1], context.Post.ElementSpan[token]);
        var text = context.Post.Text;
        return stop is { Kind: ElementKind.Punctuation, Length: 1 } && text[stop.Start] == '.'
            && before is { Kind: ElementKind.Word, Length: >= 4 } && before.End == stop.Start && char.IsWhiteSpace(text[stop.End])
            && (before.Start == 0 || text[before.Start - 1] != '.')
            && !Abbreviations.Contains(text.AsSpan(before.Start, before.Length + 1));
    }

    private static bool IsBullet(PostContext context, int token) => context.Post.Text[context.Post.ElementSpan[token].Start] is '-' or '•' or '–' or '*' or '▪' or '…' or '.';
}
