namespace ComplianceLint.Identifiers;

/// <summary>Telephone numbers as they are written in Indonesia: mobile, area code, service, and those of other countries.</summary>
/// <remarks>
/// Own tables, held against libphonenumber in the tests: the library takes 55 ms and 0.25 MB at the first number and 7 µs for each,
/// twice as long as the native command takes for a whole post.
/// </remarks>
internal static class Telephone
{
    /// <summary>Area codes without their zero: two digits, then three.</summary>
    private static readonly bool[] Areas = ReadAreas(
        "21 22 24 31 61 231-234 251-254 260-268 271-276 280-289 291-298 321-328 331-336 338 341-343 351-358 361-363 365-366 368 370-374 376 379-389 " +
        "401-405 408-411 413-414 417-423 426-428 430-432 434-436 438 443 451-453 457-458 461-465 471 473-474 481-482 484-485 " +
        "511-513 515-519 522 525-528 531-532 534-539 541-543 545 548-549 551-554 556 561-568 620-629 631-636 639 641-646 650-659 " +
        "702 711-719 721-729 730-739 741-748 751-759 760-773 776-779 901-902 910-911 913-924 927 929 951-952 955-958 962-963 966-967 969 971 975 979-981 983-984 986");

    /// <summary>Country calling codes (ITU-T E.164), those of one digit, of two, and the beginnings of those of three.</summary>
    private static readonly string[] Countries =
    [
        "1", "7", "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46", "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58",
        "60", "61", "63", "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98",
        "21", "22", "23", "24", "25", "26", "29", "35", "37", "38", "42", "50", "59", "67", "68", "69", "80", "85", "87", "88", "96", "97", "99",
    ];

    public static Assessment AssessMobile(in Number number, in Surroundings around)
    {
        if (!IsMobile(number.Digits) || !IsWritten(number)) return default;
        var isInternational = number.HasPlus;
        var score = 55 + (isInternational ? 20 : 0) + (number.Digits[0] == '0' ? 10 : 0) + (number.IsPlain ? 0 : 5);
        var assessed = Assessment.Of(score, Signs.MobilePrefix | (number.IsPlain ? Signs.None : Signs.Grouping), number).Beside(IdentifierKind.MobilePhone, around);
        // A billing code or parcel of this shape is as frequent as the shape is weak.
        return around.SupportOf(IdentifierKind.MobilePhone, out _, out _) == Support.OtherLabel ? assessed.AtMost(15) : assessed;
    }

    public static Assessment AssessLandline(in Number number, in Surroundings around)
    {
        if (!IsLandline(number.Digits) || !IsWritten(number)) return default;
        var isGrouped = number.Groups.Length is 2 or 3 && number.Separator != '.';
        return Assessment.Of(number.HasPlus ? 60 : isGrouped ? 50 : 30, Signs.AreaCode, number).Beside(IdentifierKind.Landline, around);
    }

    /// <summary>110, 112, 119 and their like, 14045, 1500123, 0800….</summary>
    public static Assessment AssessService(in Number number, in Surroundings around)
    {
        var digits = number.Digits;
        var score = digits.Length switch
        {
            3 when number.IsPlain && digits is "110" or "112" or "113" or "115" or "117" or "118" or "119" or "123" or "129" => 5,
            5 when number.IsPlain && digits.StartsWith("14") => 10,
            7 when digits.StartsWith("1500") => 45,
            >= 9 and <= 11 when digits.StartsWith("0800") => 60,
            >= 10 and <= 11 when digits.StartsWith("0804") || digits.StartsWith("0809") || digits.StartsWith("0807") => 40,
            _ => 0,
        };
        if (score == 0) return default;
        var assessed = Assessment.Of(score, Signs.ServicePrefix, number);
        return score < 40 ? assessed.OnlyBeside(IdentifierKind.ServiceNumber, around) : assessed.Beside(IdentifierKind.ServiceNumber, around);
    }

    public static Assessment AssessForeign(in Number number, in Surroundings around)
    {
        if (!number.HasPlus || number.Digits.Length is < 9 or > 15 || !HasCountry(number.Digits)) return default;
        return Assessment.Of(number.IsPlain ? 55 : 60, Signs.CountryCode, number).Beside(IdentifierKind.ForeignPhone, around);
    }

    /// <summary>With 0 or 62 in front; operators' prefixes begin with 81 to 83 and 85 to 89.</summary>
    public static bool IsMobile(ReadOnlySpan<char> digits)
    {
        var national = National(digits);
        return national.Length is >= 9 and <= 12 && national[0] == '8' && national[1] is (>= '1' and <= '3') or (>= '5' and <= '9');
    }

    public static bool IsLandline(ReadOnlySpan<char> digits)
    {
        var national = National(digits);
        if (national.Length is < 7 or > 11) return false;
        var area = Areas[CheckDigits.Value(national[..2])] ? 2 : Areas[CheckDigits.Value(national[..3])] ? 3 : 0;
        var fewest = national[..2] switch { "21" or "24" => 7, "22" => 6, _ => 5 };
        return area > 0 && national.Length - area >= fewest && national.Length - area <= (national.StartsWith("619") ? 9 : 8);
    }

    /// <summary>The digits without trunk zero or country code, also “+62 (0)812 …”; empty when there is neither.</summary>
    private static ReadOnlySpan<char> National(ReadOnlySpan<char> digits) => digits switch
    {
        ['0', '0', '6', '2', .. var rest] => rest,
        ['0', .. var rest] => rest,
        ['6', '2', '0', .. var rest] => rest,
        ['6', '2', .. var rest] => rest,
        _ => default,
    };

    /// <summary>Neither a date nor a row of times: the first group has three digits, or is the country code.</summary>
    private static bool IsWritten(in Number number)
    {
        if (number.IsPlain || number.IsSpelled) return true;
        if (number.Groups.Length > 6 || (number.Groups[0].Length < 3 && !number.HasPlus && !number.Digits.StartsWith("62"))) return false;
        foreach (var group in number.Groups[1..])
        {
            if (group.Length is < 2 or > 8 && !number.HasPlus) return false;
        }

        return true;
    }

    private static bool HasCountry(ReadOnlySpan<char> digits)
    {
        foreach (var code in Countries)
        {
            if (digits.StartsWith(code)) return true;
        }

        return false;
    }

    private static bool[] ReadAreas(string table)
    {
        var areas = new bool[1000];
        foreach (var row in table.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var last = row.LastIndexOf('-') + 1;
            for (var code = CheckDigits.Value(row.AsSpan(0, Math.Min(3, row.Length))); code <= CheckDigits.Value(row.AsSpan(last)); code++) areas[code] = true;
        }

        return areas;
    }
}
