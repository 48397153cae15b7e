namespace ComplianceLint.Identifiers;

/// <summary>NPWP: nine digits with a check digit, the tax office, the branch; since 2024 with a zero in front, or the NIK itself.</summary>
internal static class TaxpayerNumber
{
    private const int OldLength = 15;
    private const int NewLength = 16;

    /// <summary>NITKU: the number of a place of business is a taxpayer number and six digits.</summary>
    private const int PlaceLength = 22;

    /// <summary>Below the threshold of a finding: who mistypes a check digit is masked, not found.</summary>
    private const int WrongCheckDigit = 35;

    public static Assessment Assess(in Number number, in Surroundings around)
    {
        var digits = number.Digits;
        return digits.Length switch
        {
            OldLength when IsWritten(number) => WithCheckDigit(number, digits, around),
            NewLength when digits[0] == '0' => WithCheckDigit(number, digits[1..], around),
            NewLength => OfPerson(number, around).OnlyBeside(IdentifierKind.Npwp, around),
            PlaceLength => OfPlace(number).Beside(IdentifierKind.Npwp, around),
            _ => default,
        };
    }

    /// <summary>“01.234.567.4-091.000” in its own groups, whatever joins them.</summary>
    private static bool IsWritten(in Number number) => number.IsPlain || IsInGroups(number) || number.IsSpelled;

    private static bool IsInGroups(in Number number) => number.IsGrouped("233133", "23313300", "96", "933");

    private static Assessment WithCheckDigit(in Number number, ReadOnlySpan<char> digits, in Surroundings around)
    {
        var isGrouped = IsInGroups(number);
        var isMain = digits[12..14] is "00";
        var isRight = CheckDigits.IsLuhn(digits[..9]);
        var score = 10 + (isGrouped ? 30 : 0) + (isRight ? 10 : 0) + (isRight && isGrouped ? 25 : 0) + (isRight && isMain ? 15 : 0);
        var signs = (isGrouped ? Signs.Grouping : Signs.None) | (isRight ? Signs.CheckDigit : Signs.WrongCheckDigit);
        var assessed = Assessment.Of(score, signs, number).Beside(IdentifierKind.Npwp, around);
        return isRight ? assessed : assessed.AtMost(WrongCheckDigit);
    }

    private static Assessment OfPerson(in Number number, in Surroundings around)
    {
        var asNik = PopulationNumber.AssessNik(number, Surroundings.None);
        return (asNik.Signs & (Signs.Regency | Signs.Province)) != 0 ? Assessment.Of(30, asNik.Signs, number) : Assessment.Of(10, asNik.Signs, number).AtMost(10);
    }

    private static Assessment OfPlace(in Number number)
    {
        var digits = number.Digits;
        if (!number.IsPlain && !number.IsGrouped("166", "444433", "44446")) return default;
        if (digits[0] == '0') return CheckDigits.IsLuhn(digits.Slice(1, 9)) ? Assessment.Of(30, Signs.CheckDigit, number) : default;
        return PopulationNumber.HasBirthDate(digits) && Regions.IsProvince(digits) ? Assessment.Of(30, Signs.BirthDate | Signs.Province, number) : default;
    }
}
