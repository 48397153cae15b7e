using System.Collections.Frozen;

namespace ComplianceLint.Text;

/// <summary>Words and signs beside two numbers that make a time of them, or speak against it.</summary>
internal static class TimeCues
{
    /// <summary>What compares two numbers with a colon: scores, scales, and verses of the books that posts quote.</summary>
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Comparisons =
        """
        skor score skala rasio ratio perbandingan menang kalah unggul imbang gim set odds
        """
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Scriptures =
        """
        qs q.s surah surat ayat verse kejadian keluaran imamat bilangan ulangan yosua samuel tawarikh ezra nehemia ayub mazmur mzm amsal ams
        pengkhotbah yesaya yes yeremia yer ratapan yehezkiel yeh daniel hosea yoel amos mikha habakuk zakharia maleakhi matius mat markus mrk
        lukas luk yohanes yoh rasul roma korintus kor galatia gal efesus filipi kolose tesalonika tes timotius titus ibrani ibr yakobus yak
        petrus wahyu genesis exodus psalm psalms proverbs isaiah matthew mark luke john acts romans corinthians ephesians hebrews revelation
        """
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>“pukul” and its abbreviations: what follows is meant as a time, even one that no clock shows.</summary>
    public static bool IsStrong(ReadOnlySpan<char> word) =>
        Fold.Equal(word, "pukul") || Fold.Equal(word, "jam") || Fold.Equal(word, "pkl") || Fold.Equal(word, "pk");

    public static bool IsWeak(ReadOnlySpan<char> word) => Fold.Equal(word, "at");

    /// <summary>A label, which names a time only with its colon: “catatan waktu 12.50 detik”.</summary>
    public static bool IsLabel(ReadOnlySpan<char> word) => Fold.Equal(word, "waktu") || Fold.Equal(word, "time") || Fold.Equal(word, "mulai");

    /// <summary>⏰ and the other clocks.</summary>
    public static bool IsClock(ReadOnlySpan<char> emoji) =>
        emoji[0] is '⌚' or '⏰' or '⏱' or '⏲' || (emoji.Length > 1 && emoji[0] == '\uD83D' && emoji[1] is >= '\uDD50' and <= '\uDD67');

    /// <summary>True for what stands between two times: “08.00 s.d. 12.00”, “08.00 dan 13.00”.</summary>
    public static bool IsConnector(ReadOnlySpan<char> token) =>
        token is "–" or "-" or "—" or "." or "/" or "s" or "d" or "sampai" or "hingga" or "dan" or "atau" or "to" or "until" or "and" or "or" or "dengan";

    /// <summary>The same without words for two separate things, behind which a bare number would count something else.</summary>
    public static bool IsRangeConnector(ReadOnlySpan<char> token) =>
        IsConnector(token) && token is not ("dan" or "atau" or "and" or "or" or "/");

    public static bool IsProportion(ReadOnlySpan<char> word) => Contains(Comparisons, word) || Contains(Scriptures, word);

    /// <summary>A chapter and a verse follow its name directly: “Al-Baqarah 02:18”.</summary>
    public static bool IsSurah(ReadOnlySpan<char> word) =>
        word.Length > 4 && word[0] == 'A' && word[2] == '-' && word[1] is 'l' or 'n' or 's' or 't' or 'r' or 'd' or 'z' && char.IsUpper(word[3]);

    /// <summary>True for a word of a time of day behind an hour: “8 pagi”. “8 malam” may be eight nights.</summary>
    public static bool IsPartOfDay(ReadOnlySpan<char> word) =>
        Fold.Equal(word, "pagi") || Fold.Equal(word, "siang") || Fold.Equal(word, "sore") || Fold.Equal(word, "petang");

    /// <summary>True for a word behind which the number before is an amount: “12.50 persen”, “jam 30 menit”.</summary>
    public static bool IsUnit(ReadOnlySpan<char> word) =>
        Fold.Equal(word, "persen") || Fold.Equal(word, "percent") || Fold.Equal(word, "menit") || Fold.Equal(word, "detik") || Fold.Equal(word, "jam")
        || Fold.Equal(word, "hari") || Fold.Equal(word, "orang") || Fold.Equal(word, "juta") || Fold.Equal(word, "ribu") || Fold.Equal(word, "kali");

    /// <summary>True when the text behind a possible time names a zone, perhaps behind the end of a range: “08.00–12.00 WIB”.</summary>
    public static bool IsFollowedByZone(ReadOnlySpan<char> text)
    {
        text = TrimBlanks(text);
        if (text.Length > 0 && text[0] == '(') text = text[1..];
        if (ZoneLength(text) > 0 || TimeReader.MeridiemLength(text) > 0 || text.StartsWith("waktu Indonesia", StringComparison.OrdinalIgnoreCase)) return true;
        var connector = ConnectorLength(text);
        if (connector == 0) return false;
        text = TrimBlanks(text[connector..]);
        if (text.StartsWith("selesai", StringComparison.OrdinalIgnoreCase)) return true;
        if (text.IsEmpty) return false;
        var length = TimeReader.Read(text, out _);
        if (length == 0) return false;
        text = TrimBlanks(text[length..]);
        return ZoneLength(text) > 0 || TimeReader.MeridiemLength(text) > 0;
    }

    /// <summary>True when a range goes on with another time: “08.00–10.00”.</summary>
    public static bool IsFollowedByTime(ReadOnlySpan<char> text)
    {
        text = TrimBlanks(text);
        var connector = ConnectorLength(text);
        if (connector == 0) return false;
        text = TrimBlanks(text[connector..]);
        return !text.IsEmpty && TimeReader.Read(text, out var time) > 0 && time.IsPossible && time.HasTwoDigitHour;
    }

    /// <summary>The length of “WIB”, “Wita”, “GMT+7” at the start of a text; 0 when no zone stands there.</summary>
    public static int ZoneLength(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < 6 && char.IsAsciiLetter(text[end])) end++;
        if (end < text.Length && char.IsAsciiDigit(text[end])) return 0;
        return end < 6 && (Fold.Equal(text[..end], "wib") || Fold.Equal(text[..end], "wita") || Fold.Equal(text[..end], "wit")
            || text[..end] is "GMT" or "UTC" or "gmt" or "utc") ? end : 0;
    }

    public static ReadOnlySpan<char> TrimBlanks(ReadOnlySpan<char> text)
    {
        var start = 0;
        while (start < text.Length && text[start] is ' ' or '\u00A0' or '\u202F') start++;
        return text[start..];
    }

    private static int ConnectorLength(ReadOnlySpan<char> text) =>
        text.IsEmpty ? 0
        : DateCursor.IsDash(text[0]) || text[0] == '—' ? 1
        : text.StartsWith("s.d.") ? 4
        : text.StartsWith("s/d") || text.StartsWith("s.d") ? 3
        : text.StartsWith("sampai dengan") ? 13
        : text.StartsWith("sampai") || text.StartsWith("hingga") ? 6
        : text.StartsWith("until") ? 5
        : text.StartsWith("to ") ? 2 : 0;

    private static bool Contains(FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> words, ReadOnlySpan<char> word)
    {
        if (word.Length > 12) return false;
        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) folded[i] = Fold.Char(word[i]);
        return words.Contains(folded);
    }
}
