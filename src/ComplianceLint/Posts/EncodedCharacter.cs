using System.Globalization;
using Markdig.Helpers;

namespace ComplianceLint.Posts;

/// <summary>Reads entities and backslash escapes where Markdig leaves them to us: addresses, titles, the text of HTML blocks.</summary>
internal static class EncodedCharacter
{
    /// <summary>The longest name of an entity, <c>CounterClockwiseContourIntegral</c>, with its two signs.</summary>
    private const int LongestEntity = 33;

    /// <returns>The number of code units at the start of the text that stand for others; 0 when they stand for themselves.</returns>
    public static int Read(ReadOnlySpan<char> text, bool hasEscapes, out string decoded)
    {
        decoded = "";
        if (text[0] == '&') return ReadEntity(text, out decoded);
        if (!hasEscapes || text.Length < 2 || text[0] != '\\' || !IsPunctuation(text[1])) return 0;
        decoded = text[1].ToString();
        return 2;
    }

    private static bool IsPunctuation(char c) => char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c));

    private static int ReadEntity(ReadOnlySpan<char> text, out string decoded)
    {
        decoded = "";
        var end = text[..Math.Min(text.Length, LongestEntity)].IndexOf(';');
        if (end < 2) return 0;
        var name = text[1..end];
        decoded = (name[0] == '#' ? EntityHelper.DecodeEntity(CodePoint(name[1..])) : EntityHelper.DecodeEntity(name)) ?? "";
        return decoded.Length == 0 ? 0 : end + 1;
    }

    private static int CodePoint(ReadOnlySpan<char> digits)
    {
        var isHexadecimal = digits.Length > 0 && digits[0] is 'x' or 'X';
        var style = isHexadecimal ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        return int.TryParse(isHexadecimal ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out var value) ? value : -1;
    }
}
