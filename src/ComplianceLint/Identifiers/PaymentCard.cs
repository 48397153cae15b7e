namespace ComplianceLint.Identifiers;

/// <summary>ISO/IEC 7812: an issuer's range with the lengths of its network, and the Luhn check digit.</summary>
internal static class PaymentCard
{
    private const int WrongCheckDigit = 35;

    public static Assessment Assess(in Number number, in Surroundings around)
    {
        var length = number.Digits.Length;
        if (length is < 13 or > 19) return default;
        var isGrouped = number.IsGrouped("4444", "465", "4443", "44443") || number.IsSpelled;
        if (!number.IsPlain && !isGrouped && !number.IsInChunks) return default;
        if (!IsIssued(number.Digits)) return default;
        if (!CheckDigits.IsLuhn(number.Digits)) return Assessment.Of(0, Signs.WrongCheckDigit | Signs.Issuer, number).OnlyBeside(IdentifierKind.PaymentCard, around).AtMost(WrongCheckDigit);
        // Cards of 13 digits are no longer issued; those of 17 to 19 are rare, and other numbers of that length are not.
        var score = (length is 15 or 16 ? 50 : length > 16 ? 45 : 20) + (isGrouped ? 20 : number.IsPlain ? 0 : -10);
        return Assessment.Of(score, Signs.CheckDigit | Signs.Issuer | (isGrouped ? Signs.Grouping : Signs.None), number).Beside(IdentifierKind.PaymentCard, around);
    }

    /// <summary>Visa, Mastercard, American Express, JCB, and the range 6 of UnionPay, Discover, Maestro and the national GPN.</summary>
    public static bool IsIssued(ReadOnlySpan<char> digits)
    {
        var prefix = CheckDigits.Value(digits[..4]);
        var length = digits.Length;
        return digits[0] switch
        {
            '4' => length is 13 or 16 or 19,
            '5' => length == 16 && prefix is >= 5100 and <= 5599,
            '2' => length == 16 && prefix is >= 2221 and <= 2720,
            '3' => (length == 15 && prefix / 100 is 34 or 37) || (length is >= 16 and <= 19 && prefix is >= 3528 and <= 3589),
            '6' => length is >= 16 and <= 19 && prefix / 100 is 60 or 62 or 63 or 64 or 65 or 67,
            _ => false,
        };
    }
}
