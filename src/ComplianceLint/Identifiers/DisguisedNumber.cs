using System.Globalization;

namespace ComplianceLint.Identifiers;

/// <summary>Sixteen digits between which any signs stand, or among which letters and raised digits do: “3273, 0125, 0590, 0001”, “32730125059OOOO1”.</summary>
/// <remarks>
/// Lists, times and amounts look the same, so such a number is one only with the code of a regency and a date, or behind a word
/// that names it; and in the groups in which people write it, or with the same signs everywhere.
/// </remarks>
internal static class DisguisedNumber
{
    private const int LongestGap = 3;
    private const int MostGroups = 8;

    private static readonly string[] Groupings = ["4444", "664", "22264", "2222224", "62224", "88"];

    /// <param name="text">The text.</param>
    /// <param name="start">Where a digit stands.</param>
    /// <param name="groups">Receives the groups.</param>
    /// <param name="digits">Receives the digits.</param>
    /// <returns>How many groups there are; 0 when this is no such number.</returns>
    public static int ReadGroups(ReadOnlySpan<char> text, int start, Span<DigitGroup> groups, Span<char> digits)
    {
        // No region begins with a zero.
        if (ValueAt(text, start, out _) is < 1 or > 9 || (start > 0 && ValueAt(text, start - 1, out _) >= 0)) return 0;
        var (count, total, at, hasLetters) = (0, 0, start, false);
        ReadOnlySpan<char> gap = default;
        while (true)
        {
            var first = at;
            var length = 0;
            for (; at < text.Length && ValueAt(text, at, out var width) is >= 0 and var value; at += width, length++)
            {
                if (total == PopulationNumber.Length) return 0;
                hasLetters |= char.IsAsciiLetter(text[at]);
                digits[total++] = (char)('0' + value);
            }

            groups[count] = new DigitGroup(first, at, length, total, count == 0 ? '\0' : gap.Length == 0 ? '?' : ',');
            count++;
            if (total == PopulationNumber.Length) break;
            var next = GapLength(text[at..]);
            if (next == 0) return 0;
            var sign = text.Slice(at, next);
            if (count == 1) gap = sign;
            // Signs that differ leave nothing to compare; the groups then have no common separator.
            else if (!sign.SequenceEqual(gap)) gap = default;
            at += next;
        }

        if (hasLetters && ((at < text.Length && char.IsLetter(text[at])) || (start > 0 && char.IsLetter(text[start - 1])))) return 0;
        return gap.Length > 0 && GoesOn(text, start, at, gap) ? 0 : count;
    }

    /// <summary>True when the groups are not those of an amount, of years, of times or of a list.</summary>
    public static bool IsLikely(in Number number, bool isNamed)
    {
        if (number.IsRowOfYears || IsAmount(number)) return false;
        if (number.IsPlain || number.IsGrouped(Groupings) || isNamed) return true;
        return number.Separator == ',' && (number.IsSpelled || number.Groups.Length <= MostGroups);
    }

    private static bool IsAmount(in Number number)
    {
        if (number.IsPlain || number.Groups[0].Length > 3) return false;
        foreach (var group in number.Groups[1..])
        {
            if (group.Length != 3) return false;
        }

        return true;
    }

    /// <summary>A part of a longer row: the same signs and a digit on either side.</summary>
    private static bool GoesOn(ReadOnlySpan<char> text, int start, int end, ReadOnlySpan<char> gap) =>
        (text[end..].StartsWith(gap) && end + gap.Length < text.Length && ValueAt(text, end + gap.Length, out _) >= 0)
        || (text[..start].EndsWith(gap) && start > gap.Length && ValueAt(text, start - gap.Length - 1, out _) >= 0);

    private static int GapLength(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length && at <= LongestGap; at++)
        {
            if (ValueAt(text, at, out _) >= 0) return at;
            if (char.IsLetterOrDigit(text[at]) || char.IsSurrogate(text[at]) || text[at] == '%') return 0;
        }

        return 0;
    }

    /// <summary>Digits, and what looks like one: raised and lowered digits, O and l.</summary>
    private static int ValueAt(ReadOnlySpan<char> text, int at, out int width)
    {
        width = 1;
        return text[at] switch
        {
            'O' or 'o' => 0,
            'l' or 'I' => 1,
            var c when Digits.IsRaisedOrLowered(c) => CharUnicodeInfo.GetDigitValue(c),
            _ => Digits.ValueAt(text, at, out width),
        };
    }
}
