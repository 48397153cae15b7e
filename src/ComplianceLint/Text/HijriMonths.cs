using System.Collections.Frozen;

namespace ComplianceLint.Text;

/// <summary>Names of the months of the Islamic calendar, in the standard spelling and in those that posts use.</summary>
internal static class HijriMonths
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        """
        muharam muharram safar shafar rabiulawal rabi'ulawal rabiulakhir rabi'ulakhir jumadilawal jumadilula jumadilakhir rajab
        syakban sya'ban ramadan ramadhan syawal syawwal zulkaidah zulqa'dah dzulqa'dah dzulqadah zulhijah zulhijjah dzulhijjah
        """
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private const int Longest = 13;

    /// <summary>The number of code units of the name at the start of a text, “Rabiul Awal” included; 0 when none stands there.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[Longest];
        var count = 0;
        var found = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isLetter = char.IsLetter(text[i]) || text[i] is '\'' or '’';
            if (!isLetter && found == 0 && Names.Contains(folded[..count])) found = i;
            if (!isLetter && text[i] != ' ') return found;
            if (isLetter && count == Longest) return found;
            if (isLetter) folded[count++] = Fold.Char(text[i]);
        }

        return found;
    }
}
