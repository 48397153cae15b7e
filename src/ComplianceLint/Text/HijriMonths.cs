using System.Collections.Frozen;

namespace ComplianceLint.Text;

/// <summary>Names of the months of the Islamic calendar, in the standard spelling and in those that posts use.</summary>
internal static class HijriMonths
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Names =
        """
        muharam muharram safar shafar shofar rabiulawal rabi'ulawal rabiulawwal rabi'ulawwal rabiulakhir rabi'ulakhir rabiultsani
        rabiutsani rabiutstsani rabi'utstsani jumadilawal jumadilawwal jumadilula jumadalula jumadilakhir jumadilakhirah jumadalakhirah
        jumadiltsani rajab rejeb syakban sya'ban syaban ramadan ramadhan ramadlan romadon romadhon romadlon syawal syawwal
        zulkaidah zulkaedah zulqaidah zulqa'dah zulqadah dzulqa'dah dzulqadah dzulqaidah dzulkaidah
        zulhijah zulhijjah dzulhijjah dzulhijah
        """
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
            .ToFrozenSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    private const int Longest = 14;

    /// <summary>The number of code units of the name at the start of a text, “Rabiul Awal” included; 0 when none stands there.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        Span<char> folded = stackalloc char[Longest];
        var count = 0;
        var found = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var isApostrophe = text[i] is '\'' or '’' or '‘' or 'ʼ' or '`';
            var isLetter = char.IsLetter(text[i]) || isApostrophe;
            if (!isLetter && found == 0 && Names.Contains(folded[..count])) found = i;
            if (!isLetter && text[i] is not (' ' or '\u00A0' or '-')) return found;
            if (isLetter && count == Longest) return found;
            if (isLetter) folded[count++] = isApostrophe ? '\'' : Fold.Char(text[i]);
        }

        return found;
    }
}
