namespace ComplianceLint.LanguageServer.Hovers;

/// <summary>Finds what looks like the id of a rule around a place.</summary>
internal static class RuleIdAt
{
    public static TextSpan? Find(string text, int at)
    {
        var (start, end) = (Math.Min(at, text.Length), Math.Min(at, text.Length));
        while (start > 0 && IsPart(text[start - 1])) start--;
        while (end < text.Length && IsPart(text[end])) end++;
        return text.AsSpan(start, end - start).Count('/') == 1 ? TextSpan.FromBounds(start, end) : null;
    }

    private static bool IsPart(char c) => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '/';
}
