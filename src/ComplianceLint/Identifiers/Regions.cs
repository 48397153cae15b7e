namespace ComplianceLint.Identifiers;

/// <summary>The codes of provinces and regencies at the head of population numbers.</summary>
/// <remarks>
/// Codes of the Ministry of Home Affairs for 38 provinces (Kepmendagri 300.2.2-2138/2025). A number is kept for life, so codes
/// that a regency had before its province was divided (6404 to 6406, 6410, 6473, 9112 to 9128) count as well.
/// </remarks>
internal static class Regions
{
    /// <summary>Per province the highest number of its regencies, which count from 01, and of its cities, which count from 71; 0 for none.</summary>
    private static readonly (byte Regencies, byte Cities)[] Provinces = Read(
        "11:18,5 12:25,8 13:12,7 14:10,3 15:9,2 16:13,4 17:9,1 18:13,2 19:6,1 21:5,2 31:1,5 32:18,9 33:29,6 34:4,1 35:29,9 36:4,4 " +
        "51:8,1 52:8,2 53:21,1 61:12,2 62:13,1 63:11,2 64:11,4 65:4,1 71:11,4 72:12,1 73:26,3 74:15,2 75:5,1 76:6,0 81:9,2 82:8,2 " +
        "91:28,1 92:12,1 93:4,0 94:8,0 95:8,0 96:5,1");

    public static bool IsProvince(ReadOnlySpan<char> digits) => Provinces[CheckDigits.Value(digits[..2])].Regencies > 0;

    /// <summary>True for four digits that name, or have named, a regency or city.</summary>
    public static bool IsRegency(ReadOnlySpan<char> digits)
    {
        var province = Provinces[CheckDigits.Value(digits[..2])];
        var number = CheckDigits.Value(digits.Slice(2, 2));
        return number is >= 1 and < 71 ? number <= province.Regencies : number > 70 && number - 70 <= province.Cities;
    }

    private static (byte, byte)[] Read(string table)
    {
        var provinces = new (byte, byte)[100];
        foreach (var row in table.Split(' '))
        {
            var comma = row.IndexOf(',', StringComparison.Ordinal);
            provinces[CheckDigits.Value(row.AsSpan(0, 2))] = ((byte)CheckDigits.Value(row.AsSpan(3..comma)), (byte)CheckDigits.Value(row.AsSpan(comma + 1)));
        }

        return provinces;
    }
}
