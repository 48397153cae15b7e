namespace ComplianceLint.Identifiers;

/// <summary>Two coordinates inside Indonesia, as decimal fractions or as degrees, minutes and seconds.</summary>
internal static class Coordinates
{
    /// <summary>Fewer decimals than three name a kilometre, not a house.</summary>
    private const int FewestDecimals = 3;

    /// <param name="text">The text.</param>
    /// <param name="start">Where a digit stands.</param>
    public static Identifier? Read(ReadOnlySpan<char> text, int start)
    {
        if (start > 0 && (char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or ',' && start > 1 && char.IsAsciiDigit(text[start - 2]))) return null;
        var at = start;
        var isSouth = start > 0 && text[start - 1] is '-' or '−';
        if (!ReadDecimal(text, ref at, out var latitude) && !ReadSexagesimal(text, ref at, "LS", "S", "LU", "N", ref isSouth, out latitude)) return null;
        if (isSouth ? latitude > 11.2 : latitude > 6.2) return null;
        if (!ReadBetween(text, ref at)) return null;
        var isWest = false;
        var isRead = ReadDecimal(text, ref at, out var longitude) || ReadSexagesimal(text, ref at, "BT", "E", "BB", "W", ref isWest, out longitude);
        if (!isRead || longitude is < 94.7 or > 141.1) return null;
        var from = start > 0 && text[start - 1] is '-' or '−' ? start - 1 : start;
        return new Identifier(IdentifierKind.Coordinates, from, at - from, new Assessment(80, Signs.InsideIndonesia));
    }

    private static bool ReadDecimal(ReadOnlySpan<char> text, ref int at, out double value)
    {
        value = 0;
        var end = at;
        while (end < text.Length && end - at < 4 && char.IsAsciiDigit(text[end])) value = (value * 10) + (text[end++] - '0');
        if (end == at || end - at > 3 || end == text.Length || text[end] != '.') return false;
        var fraction = ++end;
        var scale = 0.1;
        for (; end < text.Length && end - fraction < 16 && char.IsAsciiDigit(text[end]); scale /= 10) value += (text[end++] - '0') * scale;
        if (end - fraction < FewestDecimals || (end < text.Length && char.IsAsciiDigit(text[end]))) return false;
        at = end;
        if (at < text.Length && text[at] is '°' or 'º') at++;
        return true;
    }

    /// <summary>6°10'31" LS.</summary>
    private static bool ReadSexagesimal(ReadOnlySpan<char> text, ref int at, string negative, string negativeEnglish, string positive, string positiveEnglish, ref bool isNegative, out double value)
    {
        var end = at;
        value = 0;
        if (!ReadPart(text, ref end, 3, "°º", out var degrees) || !ReadPart(text, ref end, 2, "'′’", out var minutes)) return false;
        ReadPart(text, ref end, 2, "\"″”", out var seconds);
        while (end < text.Length && text[end] == ' ') end++;
        foreach (var (name, isSigned) in ((string, bool)[])[(negative, true), (positive, false), (negativeEnglish, true), (positiveEnglish, false)])
        {
            if (!text[end..].StartsWith(name)) continue;
            if (negative == "LS") isNegative = isSigned;
            value = degrees + (minutes / 60.0) + (seconds / 3600.0);
            at = end + name.Length;
            return degrees <= 180 && minutes < 60 && seconds < 60;
        }

        return false;
    }

    private static bool ReadPart(ReadOnlySpan<char> text, ref int at, int most, string signs, out int value)
    {
        value = 0;
        var end = at;
        while (end < text.Length && text[end] == ' ' && end - at < 2) end++;
        var first = end;
        while (end < text.Length && end - first < most && char.IsAsciiDigit(text[end])) value = (value * 10) + (text[end++] - '0');
        if (end == first) return false;
        if (end < text.Length && text[end] is '.' or ',')
        {
            var fraction = end + 1;
            while (fraction < text.Length && fraction - end < 6 && char.IsAsciiDigit(text[fraction])) fraction++;
            end = fraction;
        }

        if (end == text.Length || !signs.Contains(text[end], StringComparison.Ordinal)) return false;
        at = end + 1;
        return true;
    }

    private static bool ReadBetween(ReadOnlySpan<char> text, ref int at)
    {
        var end = at;
        while (end < text.Length && end - at < 4 && text[end] is ' ' or ',' or ';' or '/' or '\n' or '&') end++;
        if (text[end..].StartsWith("%2C")) end += 3;
        if (end == at) return false;
        at = end;
        return true;
    }
}
