using System.Collections.Frozen;
using Markdig.Helpers;

namespace ComplianceLint.Html;

/// <summary>Reads <c>&amp;nbsp;</c>, <c>&amp;#233;</c> and <c>&amp;#xE9;</c> as the HTML standard does, with and without semicolon.</summary>
/// <remarks>Markdig has the table of all names that end in a semicolon; those that may do without are here.</remarks>
internal static class CharacterReference
{
    /// <summary>The longest name of an entity, <c>CounterClockwiseContourIntegral</c>, with its two signs.</summary>
    private const int Longest = 33;

    /// <summary>More digits than any code point has; the rest of a longer number is skipped.</summary>
    private const int Beyond = 0x110000;

    private const int LongestOpenName = 6;

    /// <summary>Names that older pages wrote without a semicolon, in Latin-1 all.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> OpenNames =
        ("AElig AMP Aacute Acirc Agrave Aring Atilde Auml COPY Ccedil ETH Eacute Ecirc Egrave Euml GT Iacute Icirc Igrave Iuml LT Ntilde "
            + "Oacute Ocirc Ograve Oslash Otilde Ouml QUOT REG THORN Uacute Ucirc Ugrave Uuml Yacute aacute acirc acute aelig agrave amp aring "
            + "atilde auml brvbar ccedil cedil cent copy curren deg divide eacute ecirc egrave eth euml frac12 frac14 frac34 gt iacute icirc "
            + "iexcl igrave iquest iuml laquo lt macr micro middot nbsp not ntilde oacute ocirc ograve ordf ordm oslash otilde ouml para plusmn "
            + "pound quot raquo reg sect shy sup1 sup2 sup3 szlig thorn times uacute ucirc ugrave uml uuml yacute yen yuml")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What windows-1252 has where Latin-1 has control characters, from U+0080 on; 0 where it has nothing.</summary>
    private const string Windows1252 = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    /// <param name="text">Begins with the sign <c>&amp;</c>.</param>
    /// <param name="inAttribute">In an attribute <c>?a=1&amp;copy=2</c> is an address, not a copyright sign.</param>
    /// <param name="decoded">The characters that it stands for.</param>
    /// <returns>The length of the reference; 0 when the sign stands for itself.</returns>
    public static int Read(ReadOnlySpan<char> text, bool inAttribute, out string decoded)
    {
        decoded = "";
        if (text.Length < 3) return 0;
        return text[1] == '#' ? ReadNumber(text, out decoded) : ReadName(text, inAttribute, out decoded);
    }

    private static int ReadName(ReadOnlySpan<char> text, bool inAttribute, out string decoded)
    {
        decoded = "";
        var end = 1;
        while (end < text.Length && end < Longest && char.IsAsciiLetterOrDigit(text[end])) end++;
        if (end < text.Length && text[end] == ';' && EntityHelper.DecodeEntity(text[1..end]) is { Length: > 0 } named)
        {
            decoded = named;
            return end + 1;
        }

        for (var length = Math.Min(LongestOpenName, end - 1); length >= 2; length--)
        {
            if (!OpenNames.Contains(text.Slice(1, length))) continue;
            var behind = length + 1;
            if (inAttribute && behind < text.Length && (text[behind] == '=' || char.IsAsciiLetterOrDigit(text[behind]))) return 0;
            decoded = EntityHelper.DecodeEntity(text.Slice(1, length)) ?? "";
            return decoded.Length == 0 ? 0 : behind;
        }

        return 0;
    }

    private static int ReadNumber(ReadOnlySpan<char> text, out string decoded)
    {
        var isHexadecimal = text[2] is 'x' or 'X';
        var start = isHexadecimal ? 3 : 2;
        var end = start;
        var value = 0;
        while (end < text.Length && (isHexadecimal ? char.IsAsciiHexDigit(text[end]) : char.IsAsciiDigit(text[end])))
        {
            value = Math.Min(Beyond, (value * (isHexadecimal ? 16 : 10)) + Digit(text[end]));
            end++;
        }

        decoded = "";
        if (end == start) return 0;
        decoded = Decode(value);
        return end < text.Length && text[end] == ';' ? end + 1 : end;
    }

    private static int Digit(char c) => char.IsAsciiDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10;

    private static string Decode(int value) => value switch
    {
        0 or >= Beyond or (>= 0xD800 and <= 0xDFFF) => "\uFFFD",
        >= 0x80 and <= 0x9F when Windows1252[value - 0x80] is not '\0' and var letter => letter.ToString(),
        _ => char.ConvertFromUtf32(value),
    };
}
