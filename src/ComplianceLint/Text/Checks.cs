namespace ComplianceLint.Text;

/// <summary>The arithmetic of identifiers: check digits, dates inside numbers, codes of provinces.</summary>
internal static class Checks
{
    /// <summary>Region, date of birth (40 added to the day of women) and a serial number.</summary>
    public static bool IsNik(ReadOnlySpan<char> digits)
    {
        var day = Number(digits.Slice(6, 2));
        if (day > 40) day -= 40;
        return IsDay(day, Number(digits.Slice(8, 2)), Number(digits.Slice(10, 2)));
    }

    /// <summary>True for the code of one of the 38 provinces.</summary>
    public static bool IsProvince(ReadOnlySpan<char> digits) => Number(digits[..2]) is
        (>= 11 and <= 19) or 21 or (>= 31 and <= 36) or (>= 51 and <= 53) or (>= 61 and <= 65) or (>= 71 and <= 76) or 81 or 82 or (>= 91 and <= 96);

    /// <summary>Date of birth, month of appointment, sex and a serial number.</summary>
    public static bool IsNip(ReadOnlySpan<char> digits)
    {
        var birthYear = Number(digits[..4]);
        var appointed = Number(digits.Slice(8, 4));
        return birthYear is >= 1930 and <= 2020 && appointed is >= 1950 and <= 2060 && appointed > birthYear
            && IsDay(Number(digits.Slice(6, 2)), Number(digits.Slice(4, 2)), birthYear)
            && Number(digits.Slice(12, 2)) is >= 1 and <= 12
            && digits[14] is '1' or '2';
    }

    /// <summary>ISO/IEC 7812: an issuer of one of the networks, and the Luhn check digit.</summary>
    public static bool IsPaymentCard(ReadOnlySpan<char> digits)
    {
        var prefix = Number(digits[..4]);
        var length = digits.Length;
        var isNetwork = digits[0] switch
        {
            '4' => length is 13 or 16 or 19,
            '5' => length == 16 && prefix is >= 5100 and <= 5599,
            '2' => length == 16 && prefix is >= 2221 and <= 2720,
            '3' => (length == 15 && prefix / 100 is 34 or 37) || (length is >= 16 and <= 19 && prefix is >= 3528 and <= 3589),
            '6' => length is >= 16 and <= 19,
            _ => false,
        };
        return isNetwork && IsLuhn(digits);
    }

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

    /// <summary>A mobile number with 0 or the country code 62 in front: operators' prefixes begin with 81 to 89.</summary>
    public static bool IsMobilePhone(ReadOnlySpan<char> digits)
    {
        var national = digits[0] == '0' ? digits[1..] : digits[..2] is "62" ? digits[2..] : default;
        return national.Length is >= 9 and <= 12 && national[0] == '8' && national[1] is >= '1' and <= '9';
    }

    private static bool IsDay(int day, int month, int year) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year < 100 ? 2000 + year : year, month);

    private static int Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits) value = (value * 10) + (digit - '0');
        return value;
    }
}
