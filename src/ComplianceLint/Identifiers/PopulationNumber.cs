namespace ComplianceLint.Identifiers;

/// <summary>NIK and family card numbers: region (6 digits), day, month and year, serial number (4 digits).</summary>
internal static class PopulationNumber
{
    public const int Length = 16;

    private const int OfPlain = 25;

    /// <summary>“2024 2025 …” has four groups of four as well: without a date inside such a number is nobody's.</summary>
    private const int OfFours = 15;
    private const int OfOtherGroups = 5;
    private const int MostGroups = 8;

    /// <summary>Below the threshold of a finding: only a word beside the number lifts it.</summary>
    private const int NeedsLabel = 35;

    public static Assessment AssessNik(in Number number, in Surroundings around)
    {
        if (number.Digits.Length == Length) return AsNik(number).Beside(IdentifierKind.Nik, around);
        if (!number.IsPlain) return default;
        // A digit too few or too many: no NIK to find, but somebody's to mask.
        if (HoldsNik(number.Digits)) return Assessment.Of(Assessment.Masked, Signs.BirthDate | Signs.Regency, number);
        return Math.Abs(number.Digits.Length - Length) == 1
            ? Assessment.Of(0, Signs.None, number).OnlyBeside(IdentifierKind.Nik, around).AtMost(NeedsLabel)
            : default;
    }

    /// <summary>“Desember 083273014508900001”: digits that ran into it make it no secret.</summary>
    private static bool HoldsNik(ReadOnlySpan<char> digits)
    {
        for (var start = 0; start + Length <= digits.Length; start++)
        {
            if (HasRegionAndDate(digits.Slice(start, Length))) return true;
        }

        return false;
    }

    public static bool HasRegionAndDate(ReadOnlySpan<char> digits) => HasBirthDate(digits) && Regions.IsRegency(digits);

    /// <summary>Of the same shape as a NIK; the date is that of its issue, and only words tell.</summary>
    public static Assessment AssessFamilyCard(in Number number, in Surroundings around)
    {
        if (number.Digits.Length != Length) return default;
        var digits = number.Digits;
        var isDay = CheckDigits.IsDay(CheckDigits.Value(digits.Slice(6, 2)), CheckDigits.Value(digits.Slice(8, 2)), CheckDigits.Value(digits.Slice(10, 2)));
        return Weigh(number, isDay, Signs.IssueDate).OnlyBeside(IdentifierKind.FamilyCard, around);
    }

    /// <summary>The digits alone.</summary>
    /// <remarks>
    /// Of random digits 7.3 % have a date, 2.8 % also a province and 0.4 % a regency: a regency makes a finding strong, a province weak.
    /// </remarks>
    private static Assessment AsNik(in Number number)
    {
        var weighed = Weigh(number, HasBirthDate(number.Digits), Signs.BirthDate);
        return number.Digits[12..] is "0000" ? (weighed with { Signs = weighed.Signs | Signs.NoSerial }).AtMost(NeedsLabel) : weighed;
    }

    /// <summary>40 is added to the day of women.</summary>
    public static bool HasBirthDate(ReadOnlySpan<char> digits)
    {
        var day = CheckDigits.Value(digits.Slice(6, 2));
        return CheckDigits.IsDay(day > 40 ? day - 40 : day, CheckDigits.Value(digits.Slice(8, 2)), CheckDigits.Value(digits.Slice(10, 2)));
    }

    private static Assessment Weigh(in Number number, bool hasDate, Signs ofDate)
    {
        var (score, signs) = number.IsPlain || number.IsGrouped("664", "22264", "2222224", "62224") ? (OfPlain, Signs.Grouping)
            : number.IsGrouped("4444") || number.IsSpelled ? (OfFours, Signs.Grouping)
            : (number.Groups.Length > MostGroups ? -OfFours : OfOtherGroups, Signs.None);
        if (!hasDate) return Assessment.Of(score, signs | Signs.NoDate, number);
        if (Regions.IsRegency(number.Digits)) return Assessment.Of(score + 45, signs | ofDate | Signs.Regency, number);
        return Regions.IsProvince(number.Digits)
            ? Assessment.Of(score + 25, signs | ofDate | Signs.Province, number)
            : Assessment.Of(score + 5, signs | ofDate, number);
    }
}
