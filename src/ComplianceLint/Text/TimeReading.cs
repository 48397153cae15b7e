namespace ComplianceLint.Text;

/// <summary>A time of day as a text states it: “08.00”, “8:30”, possibly one that no clock shows.</summary>
internal readonly record struct TimeReading(int Hour, int Minute)
{
    /// <summary>Reads two groups of digits that can be a time; whether they are one depends on what stands around.</summary>
    /// <returns>The number of code units; 0 when the digits are no time.</returns>
    public static int Read(ReadOnlySpan<char> text, out TimeReading time)
    {
        time = default;
        var separator = 0;
        while (separator < text.Length && separator < 3 && char.IsAsciiDigit(text[separator])) separator++;
        if (separator is 0 or > 2 || separator + 2 >= text.Length || text[separator] is not ('.' or ':')) return 0;
        var end = separator + 3;
        if (!char.IsAsciiDigit(text[separator + 1]) || !char.IsAsciiDigit(text[separator + 2])) return 0;
        if (end < text.Length && char.IsLetterOrDigit(text[end])) return 0;
        // “1.50.000” and “1:50,5” go on: they are numbers.
        if (end + 1 < text.Length && text[end] is '.' or ',' or ':' && char.IsAsciiDigit(text[end + 1])) return 0;
        time = new TimeReading(int.Parse(text[..separator]), int.Parse(text[(separator + 1)..end]));
        return time.Hour <= 24 && time.Minute <= 59 ? end : 0;
    }

    /// <summary>True for what stands between two times: “08.00 s.d. 12.00”, “08.00 dan 13.00”.</summary>
    public static bool IsConnector(ReadOnlySpan<char> token) =>
        token is "–" or "-" or "—" or "." or "/" or "s" or "d" or "sampai" or "hingga" or "dan" or "atau" or "to" or "until" or "and" or "or";

    /// <summary>True for a word behind which two numbers with a colon are no time: a score, a scale, a verse.</summary>
    public static bool IsProportion(ReadOnlySpan<char> word) =>
        Fold.Equal(word, "skor") || Fold.Equal(word, "score") || Fold.Equal(word, "skala") || Fold.Equal(word, "rasio")
        || Fold.Equal(word, "perbandingan") || Fold.Equal(word, "qs") || Fold.Equal(word, "ayat");

    /// <summary>True when the text behind a possible time names a zone, perhaps behind the end of a range: “08.00–12.00 WIB”.</summary>
    public static bool IsFollowedByZone(ReadOnlySpan<char> text)
    {
        text = text.TrimStart(' ');
        if (StartsWithZone(text)) return true;
        if (text.IsEmpty) return false;
        var connector = text[0] is '–' or '-' or '—' ? 1 : text.StartsWith("s.d.") ? 4 : text.StartsWith("s/d") ? 3 : text.StartsWith("sampai") ? 6 : 0;
        if (connector == 0) return false;
        text = text[connector..].TrimStart(' ');
        if (text.IsEmpty) return false;
        var length = Read(text, out _);
        return length > 0 && StartsWithZone(text[length..].TrimStart(' '));
    }

    private static bool StartsWithZone(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < 5 && char.IsAsciiLetter(text[end])) end++;
        return end < 5 && text[..end] is "WIB" or "WITA" or "WIT" or "Wita" or "wib" or "wita" or "wit" or "GMT" or "UTC" or "am" or "pm" or "AM" or "PM";
    }
}
