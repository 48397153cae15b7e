namespace ComplianceLint.Identifiers;

/// <summary>Numbers without a check digit, which say nothing without a word beside them.</summary>
internal static class LabelledNumber
{
    /// <summary>BPJS: 13 digits that begin with 000.</summary>
    public static Assessment AssessBpjs(in Number number, in Surroundings around) =>
        number.Digits is ['0', '0', '0', ..] && number.Digits.Length == 13 && IsWritten(number)
            ? Assessment.Of(30, Signs.Beginning, number).Beside(IdentifierKind.Bpjs, around)
            : default;

    /// <summary>NISN: ten digits; the first three are the end of the year of birth, 991 to 999 or 000 and later.</summary>
    public static Assessment AssessNisn(in Number number, in Surroundings around)
    {
        if (number.Digits.Length != 10 || !IsWritten(number)) return default;
        var isYear = number.Digits is ['0', '0', ..] or ['9', '8' or '9', ..];
        return Assessment.Of(isYear ? 20 : 10, isYear ? Signs.Beginning : Signs.None, number).OnlyBeside(IdentifierKind.Nisn, around);
    }

    /// <summary>SIM: 12 digits on old cards, 14 on new ones.</summary>
    public static Assessment AssessSim(in Number number, in Surroundings around)
    {
        if (number.Digits.Length is < 12 or > 14 || !IsWritten(number) || Telephone.IsMobile(number.Digits)) return default;
        return Assessment.Of(20, Signs.None, number).OnlyBeside(IdentifierKind.Sim, around);
    }

    public static Assessment AssessBankAccount(in Number number, in Surroundings around)
    {
        if (number.Digits.Length is < 10 or > 16 || !IsWritten(number) || Telephone.IsMobile(number.Digits)) return default;
        var support = around.SupportOf(IdentifierKind.BankAccount, out var bank, out _);
        if (support is not (Support.Label or Support.Hint)) return default;
        var hasLength = IsLengthOf(bank, number.Digits.Length);
        return Assessment.Of(hasLength ? 30 : 20, hasLength ? Signs.BankLength : Signs.None, number).Beside(IdentifierKind.BankAccount, around);
    }

    /// <summary>In one piece, or with one and the same sign between its groups.</summary>
    private static bool IsWritten(in Number number) => number.IsPlain || number.IsSpelled || (number.Separator is '-' or '.' or ' ' or '_' && number.Groups[0].Length > 1);

    private static bool IsLengthOf(string? bank, int length) => bank switch
    {
        "BCA" or "BNI" or "BSI" or "Danamon" or "Permata" or "Muamalat" => length == 10,
        "Mandiri" or "Bank Mandiri" or "BJB" => length == 13,
        "BRI" => length == 15,
        "BTN" => length == 16,
        _ => false,
    };
}
