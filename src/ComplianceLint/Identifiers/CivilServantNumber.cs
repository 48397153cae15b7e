namespace ComplianceLint.Identifiers;

/// <summary>NIP: date of birth, month of appointment, sex, serial number. Of random digits one in 20 million has the shape.</summary>
internal static class CivilServantNumber
{
    public const int Length = 18;

    private const int YoungestAppointed = 15;
    private const int OldestAppointed = 60;

    public static Assessment Assess(in Number number, in Surroundings around)
    {
        if (number.Digits.Length != Length) return default;
        var assessed = IsNip(number.Digits)
            ? Assessment.Of(90, Signs.ServiceDates | (number.IsPlain || number.IsGrouped("8613") ? Signs.Grouping : Signs.None), number)
            : Assessment.Of(number.IsPlain || number.IsGrouped("8613") ? 10 : 0, Signs.NoDate, number);
        return assessed.Beside(IdentifierKind.Nip, around);
    }

    /// <summary>The month of appointment of a PPPK is written as 21 and what follows.</summary>
    public static bool IsNip(ReadOnlySpan<char> digits)
    {
        var birthYear = CheckDigits.Value(digits[..4]);
        var years = CheckDigits.Value(digits.Slice(8, 4)) - birthYear;
        var month = CheckDigits.Value(digits.Slice(12, 2));
        return birthYear is >= 1930 and <= 2020 && years is >= YoungestAppointed and <= OldestAppointed
            && CheckDigits.IsDay(CheckDigits.Value(digits.Slice(6, 2)), CheckDigits.Value(digits.Slice(4, 2)), birthYear)
            && month is (>= 1 and <= 12) or 21
            && digits[14] is '1' or '2';
    }
}
