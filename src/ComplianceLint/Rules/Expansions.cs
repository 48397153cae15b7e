using ComplianceLint.Text;

namespace ComplianceLint.Rules;

/// <summary>Knows whether a text writes an acronym out: “Sistem Layanan Informasi Keuangan (SLIK)”, “SLIK (Sistem Layanan …)”.</summary>
internal static class Expansions
{
    /// <summary>How many places of the acronym are looked at: a text that names it a thousand times has written it out by then, or never.</summary>
    private const int MostPlaces = 50;

    public static bool IsExpanded(PostContext context, int token, (int From, int To) unit)
    {
        var elements = context.Post.ElementSpan;
        var word = Fold.String(context.TextOf(elements[token]));
        var places = 0;
        for (var i = unit.From; i < unit.To && places < MostPlaces; i++)
        {
            if (elements[i].Kind != ElementKind.Word || elements[i].Payload != elements[token].Payload || !Fold.Equal(context.TextOf(elements[i]), word)) continue;
            places++;
            if (StandsInBracketsBehindWords(context, i) || IsFollowedByWordsInBrackets(context, i)) return true;
        }

        return false;
    }

    private static bool StandsInBracketsBehindWords(PostContext context, int token) =>
        Is(context, token - 1, "(") && Is(context, token + 1, ")") && IsWord(context, token - 2);

    private static bool IsFollowedByWordsInBrackets(PostContext context, int token) =>
        Is(context, token + 1, "(") && IsWord(context, token + 2) && IsWord(context, token + 3);

    private static bool Is(PostContext context, int token, string sign) =>
        token >= 0 && token < context.Post.ElementSpan.Length && context.Post.ElementSpan[token].Kind == ElementKind.Punctuation
        && context.TextOf(context.Post.ElementSpan[token]).SequenceEqual(sign);

    private static bool IsWord(PostContext context, int token) =>
        token >= 0 && token < context.Post.ElementSpan.Length && context.Post.ElementSpan[token].Kind == ElementKind.Word;
}
