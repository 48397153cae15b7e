namespace ComplianceLint.Text;

/// <summary>Reads digits that can be a time of day; whether they are one depends on what stands around them.</summary>
internal static class TimeReader
{
    /// <summary>Reads “08.00”, “8:30”, “08:30:15”, “8:30am”.</summary>
    /// <returns>The number of code units; 0 when the digits are no time.</returns>
    public static int Read(ReadOnlySpan<char> text, out TimeReading time)
    {
        time = default;
        var hour = DigitsAt(text, 0);
        if (hour is 0 or > 2 || hour + 2 >= text.Length || text[hour] is not ('.' or ':')) return 0;
        if (DigitsAt(text, hour + 1) != 2) return 0;
        var separator = text[hour];
        var end = hour + 3;
        if (end < text.Length && text[end] == separator && DigitsAt(text, end + 1) == 2 && text[end + 1] < '6') end += 3;
        // “1.50.000” and “1:50,5” go on: they are numbers.
        if (end + 1 < text.Length && text[end] is '.' or ',' or ':' && char.IsAsciiDigit(text[end + 1])) return 0;
        time = new TimeReading(int.Parse(text[..hour]), int.Parse(text.Slice(hour + 1, 2)))
        {
            HasMinutes = true,
            HasColon = separator == ':',
            HasTwoDigitHour = hour == 2,
        };
        return EndWithMeridiem(text, end, ref time);
    }

    /// <summary>Reads an hour without minutes: “8”, “8am”.</summary>
    /// <returns>The number of code units; 0 when the digits are no hour.</returns>
    public static int ReadHour(ReadOnlySpan<char> text, out TimeReading time)
    {
        time = default;
        var hour = DigitsAt(text, 0);
        if (hour is 0 or > 2) return 0;
        if (hour + 1 < text.Length && text[hour] is '.' or ',' or ':' or '/' && char.IsAsciiDigit(text[hour + 1])) return 0;
        if (hour < text.Length && text[hour] == '%') return 0;
        time = new TimeReading(int.Parse(text[..hour]), 0) { HasTwoDigitHour = hour == 2 };
        return time.Hour > 24 ? 0 : EndWithMeridiem(text, hour, ref time);
    }

    /// <summary>Reads the text of an element that is known to be a time.</summary>
    public static TimeReading ReadElement(ReadOnlySpan<char> text)
    {
        if (Read(text, out var time) == 0) ReadHour(text, out time);
        return time;
    }

    /// <summary>“am”, “p.m.” and the like at the start of a text; 0 when none stands there.</summary>
    public static int MeridiemLength(ReadOnlySpan<char> text)
    {
        if (text.Length < 2 || (text[0] | 0x20) is not ('a' or 'p')) return 0;
        var length = (text[1] | 0x20) == 'm' ? 2
            : text.Length >= 4 && text[1] == '.' && (text[2] | 0x20) == 'm' && text[3] == '.' ? 4 : 0;
        return length > 0 && !(length < text.Length && char.IsLetterOrDigit(text[length])) ? length : 0;
    }

    private static int EndWithMeridiem(ReadOnlySpan<char> text, int end, ref TimeReading time)
    {
        if (end == text.Length || !char.IsLetterOrDigit(text[end])) return end;
        var length = MeridiemLength(text[end..]);
        if (length == 0 || time.Hour is 0 or > 12) return 0;
        time = time with { HasMeridiem = true, IsAfternoon = (text[end] | 0x20) == 'p' };
        return end + length;
    }

    private static int DigitsAt(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && end - start < 3 && char.IsAsciiDigit(text[end])) end++;
        return end - start;
    }
}
