namespace ComplianceLint.Text;

/// <summary>Reads numbers of official letters whose first code says that the letter is secret: R-123/D.2/08/2026.</summary>
internal static class LetterNumber
{
    private const int MostParts = 8;

    /// <param name="text">The text.</param>
    /// <param name="start">Where a word begins.</param>
    /// <param name="isLimited">True for the code T, which limits a letter without making it secret.</param>
    /// <returns>The number of code units; 0 when no such number stands there.</returns>
    public static int LengthAt(string text, int start, out bool isLimited)
    {
        var rest = text.AsSpan(start);
        var code = rest.StartsWith("SR") ? 2 : rest.StartsWith("R") || rest.StartsWith("T") ? 1 : 0;
        isLimited = code == 1 && rest[0] == 'T';
        if (code == 0) return 0;
        var at = code;
        if (at < rest.Length && rest[at] is '-' or '.') at++;
        var number = Digits(rest, at);
        if (number is 0 or > 5) return 0;
        at += number;
        var parts = 0;
        while (parts < MostParts && at < rest.Length && rest[at] == '/')
        {
            var part = PartLength(rest, at + 1);
            if (part == 0) return 0;
            parts++;
            // Unit, month and year: the year ends the number.
            if (parts >= 2 && part == 4 && Digits(rest, at + 1) == 4) return at + 1 + part;
            at += 1 + part;
        }

        return 0;
    }

    private static int Digits(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end])) end++;
        return end - at;
    }

    private static int PartLength(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or '-')) end++;
        return end - at;
    }
}
