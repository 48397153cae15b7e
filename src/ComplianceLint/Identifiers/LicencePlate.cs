using System.Collections.Frozen;

namespace ComplianceLint.Identifiers;

/// <summary>Plates of vehicles: a region's code, one to four digits, one to three letters, such as “B 1234 XYZ”.</summary>
internal static class LicencePlate
{
    /// <summary>Region codes of the national police (Perpol 7/2021), old ones that are still on the road included.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Regions =
        ("BL BB BK BA BM BP BG BN BE BD BH A B D E F T Z G H K R AA AB AD L M N P S W AE AG DK DR EA DH EB ED KB DA KH KT KU " +
         "DB DL DM DN DT DD DP DC DW DE DG DS PA PB PG PS PT PY")
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Letters behind a number that are a unit, a zone, a level or a station: “L 300 CC”, “S 200 MG”, “DK 101 FM”.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> NoSuffix =
        "KG MG CC KM CM MM ML HP PS GB MB TB KB MHZ GHZ WIB WIT FM AM TV TH RT RW SD SMP SMA SMK MI UI ITB UGM IPB GP SK BAB HA KWH VA KVA MW GT TON JT RB USD IDR HZ DB"
        .Split(' ').ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private const int OfFullShape = 60;

    /// <summary>“S 2 PG” and “D 3 TI” are degrees, “F 1 GP” is a race: short plates need a word beside them.</summary>
    private const int OfShortShape = 20;

    /// <param name="text">The text.</param>
    /// <param name="start">Where the digits begin.</param>
    /// <param name="end">Where they end.</param>
    public static Identifier? Read(ReadOnlySpan<char> text, int start, int end)
    {
        if (end - start > 4 || text[start] == '0') return null;
        var codeEnd = SkipBack(text, start, out var gap);
        var code = codeEnd;
        while (code > 0 && codeEnd - code < 3 && char.IsAsciiLetterUpper(text[code - 1])) code--;
        if (codeEnd - code is 0 or > 2 || IsInWord(text, code - 1) || !Regions.Contains(text[code..codeEnd])) return null;
        var suffix = end + (end < text.Length && text[end] == gap ? 1 : 0);
        var last = suffix;
        while (last < text.Length && last - suffix < 4 && char.IsAsciiLetterUpper(text[last])) last++;
        if (last - suffix is 0 or > 3 || IsInWord(text, last) || (gap != '\0' && suffix == end) || NoSuffix.Contains(text[suffix..last])) return null;

        // “A-1234-KWK” is rather a form.
        var isFull = end - start >= 3 && last - suffix >= 2 && gap is ' ' or '\u00A0' or '\0';
        var around = Surroundings.Before(text, code);
        around = around.Or(Surroundings.Behind(text, last));
        var assessed = new Assessment(isFull ? OfFullShape : OfShortShape, Signs.PlateRegion).Beside(IdentifierKind.LicencePlate, around);
        return new Identifier(IdentifierKind.LicencePlate, code, last - code, assessed);
    }

    /// <summary>A blank, hyphen or full stop may stand on both sides of the digits.</summary>
    private static int SkipBack(ReadOnlySpan<char> text, int start, out char gap)
    {
        gap = start > 0 && text[start - 1] is ' ' or '\u00A0' or '-' or '.' or '_' ? text[start - 1] : '\0';
        return gap == '\0' ? start : start - 1;
    }

    /// <summary>Letters and digits around it make it a part of something else, and so does a slash: “AD/ART”.</summary>
    private static bool IsInWord(ReadOnlySpan<char> text, int at) =>
        at >= 0 && at < text.Length && (char.IsLetterOrDigit(text[at]) || text[at] is '/' or '-' or '#' or '@');
}
