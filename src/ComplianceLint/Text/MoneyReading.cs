namespace ComplianceLint.Text;

/// <summary>The value of an amount of rupiah as posts write it: “Rp50.000”, “Rp1,5 juta”, “IDR 5k”.</summary>
internal static class MoneyReading
{
    private const int MostDigits = 15;

    /// <summary>Hundredths of a rupiah; null for what is no amount or has more digits than money.</summary>
    public static long? Read(ReadOnlySpan<char> text)
    {
        var start = text.IndexOfAnyInRange('0', '9');
        if (start < 0) return null;
        var number = text.Slice(start, TokenShapes.NumberLength(text[start..]));
        var unit = UnitOf(text[(start + number.Length)..].TrimStart(" \u00A0,-"));
        return Value(number) is { } value && value <= long.MaxValue / (100m * unit) ? (long)(value * unit * 100) : null;
    }

    /// <summary>Separators with three digits behind each group them; one other separator begins the fraction.</summary>
    public static decimal? Value(ReadOnlySpan<char> number)
    {
        var value = 0m;
        var fraction = 0m;
        var digits = 0;
        for (var i = 0; i < number.Length; i++)
        {
            if (char.IsAsciiDigit(number[i]))
            {
                if (++digits > MostDigits) return null;
                value = (value * 10) + (number[i] - '0');
                fraction *= 10;
            }
            else if (!IsGroup(number[(i + 1)..]))
            {
                if (fraction > 0) return null;
                fraction = 1;
            }
        }

        return fraction > 0 ? value / fraction : value;
    }

    private static bool IsGroup(ReadOnlySpan<char> rest) => rest.IndexOfAny('.', ',') is var next && (next < 0 ? rest.Length : next) == 3;

    private static long UnitOf(ReadOnlySpan<char> unit) => unit switch
    {
        "M" => 1_000_000_000,
        "T" => 1_000_000_000_000,
        _ when Is(unit, "ribu", "rb", "k") => 1_000,
        _ when Is(unit, "juta", "jt", "million") => 1_000_000,
        _ when Is(unit, "miliar", "milyar", "billion") => 1_000_000_000,
        _ when Is(unit, "triliun", "trillion") => 1_000_000_000_000,
        _ => 1,
    };

    private static bool Is(ReadOnlySpan<char> unit, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Fold.Equal(unit, name)) return true;
        }

        return false;
    }
}
