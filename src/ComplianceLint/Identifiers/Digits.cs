using System.Buffers;
using System.Globalization;
using System.Text;

namespace ComplianceLint.Identifiers;

/// <summary>Decimal digits of every script, also mathematical and circled ones, and the signs that hide between them.</summary>
internal static class Digits
{
    /// <summary>The zeros of the scripts of the Basic Multilingual Plane; nine more digits follow each.</summary>
    private const string Zeros =
        "0\u0660\u06F0\u07C0\u0966\u09E6\u0A66\u0AE6\u0B66\u0BE6\u0C66\u0CE6\u0D66\u0DE6\u0E50\u0ED0\u0F20\u1040\u1090\u17E0\u1810\u1946\u19D0" +
        "\u1A80\u1A90\u1B50\u1BB0\u1C40\u1C50\uA620\uA8D0\uA900\uA9D0\uA9F0\uAA50\uABF0\uFF10";

    /// <summary>Circled digits from one to nine in four styles.</summary>
    private const string CircledOnes = "\u2460\u2776\u2780\u278A";

    /// <summary>Where pairs of digits in other planes begin, the mathematical ones among them; emoji share the last.</summary>
    private const string Surrogates = "\uD801\uD803\uD804\uD805\uD806\uD807\uD818\uD81A\uD81B\uD833\uD835\uD838\uD839\uD83A\uD83C\uD83E";

    private static readonly SearchValues<char> Beginnings = SearchValues.Create(
        [.. Zeros.SelectMany(zero => Enumerable.Range(zero, 10)).Concat(CircledOnes.SelectMany(one => Enumerable.Range(one, 9))).Concat("\u24EA\u00B2\u00B3\u00B9\u2070".Select(c => (int)c)).Concat(Enumerable.Range(0x2074, 6)).Concat(Enumerable.Range(0x2080, 10)).Select(c => (char)c), .. Surrogates]);

    /// <summary>The next place at which a digit may stand; -1 when there is none.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(Beginnings);

    /// <summary>The value of the digit at a place; -1 for none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">A place inside it.</param>
    /// <param name="width">The code units of the digit.</param>
    public static int ValueAt(ReadOnlySpan<char> text, int at, out int width)
    {
        var c = text[at];
        width = 1;
        if (c < 128) return char.IsAsciiDigit(c) ? c - '0' : -1;
        if (char.IsHighSurrogate(c)) return PairAt(text, at, out width);
        // Category No, whose superscripts are footnotes and whose fractions are no digits.
        return c is (>= '\u2460' and <= '\u2468') or (>= '\u2776' and <= '\u277E') or (>= '\u2780' and <= '\u2788') or (>= '\u278A' and <= '\u2792') or '\u24EA'
            ? CharUnicodeInfo.GetDigitValue(c)
            : CharUnicodeInfo.GetDecimalDigitValue(c);
    }

    /// <summary>“³”, “₃”: footnotes and exponents, but for those who hide a number in them.</summary>
    public static bool IsRaisedOrLowered(char c) => c is '\u00B2' or '\u00B3' or '\u00B9' or '\u2070' or (>= '\u2074' and <= '\u2079') or (>= '\u2080' and <= '\u2089');

    /// <summary>The code units of what stands between digits and shows nothing: zero-width signs, soft hyphens, parts of keycaps.</summary>
    public static int HiddenLength(ReadOnlySpan<char> text, int at)
    {
        var start = at;
        while (at < text.Length && text[at] >= '\u00AD' && IsHidden(text[at])) at++;
        return at - start;
    }

    private static bool IsHidden(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.Format or UnicodeCategory.EnclosingMark || c is '\uFE0F' or '\uFE0E' or '\u034F';

    private static int PairAt(ReadOnlySpan<char> text, int at, out int width)
    {
        width = 2;
        if (at + 1 >= text.Length || !Rune.TryCreate(text[at], text[at + 1], out var rune)) return -1;
        return Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber ? (int)Rune.GetNumericValue(rune) : -1;
    }
}
