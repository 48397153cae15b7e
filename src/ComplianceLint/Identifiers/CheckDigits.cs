namespace ComplianceLint.Identifiers;

/// <summary>The arithmetic of identifiers: check digits, and dates inside numbers.</summary>
internal static class CheckDigits
{
    /// <summary>ISO/IEC 7812 annex B: every second digit from the right is doubled; the sum ends in 0.</summary>
    public static bool IsLuhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[digits.Length - 1 - i] - '0';
            if (i % 2 == 1) digit = digit > 4 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
        }

        return sum % 10 == 0;
    }

    /// <summary>ISO 2108: 978 or 979 and weights of 1 and 3.</summary>
    public static bool IsIsbn(ReadOnlySpan<char> digits)
    {
        if (digits.Length != 13 || !(digits.StartsWith("978") || digits.StartsWith("979"))) return false;
        var sum = 0;
        for (var i = 0; i < digits.Length; i++) sum += (digits[i] - '0') * (i % 2 == 0 ? 1 : 3);
        return sum % 10 == 0;
    }

    /// <summary>Day, month and year as two digits each; of a year of two digits nobody knows the century.</summary>
    public static bool IsDay(int day, int month, int year) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year < 100 ? 2000 + year : year, month);

    public static int Value(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits) value = (value * 10) + (digit - '0');
        return value;
    }
}
