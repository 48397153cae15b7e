using System.Collections.Frozen;

namespace ComplianceLint.Text;

/// <summary>Names of months and weekdays as posts write them, Indonesian and English, with the common abbreviations.</summary>
internal static class MonthNames
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Months = Table(
        "januari january jan", "februari pebruari february feb peb", "maret march mar", "april apr", "mei may",
        "juni june jun", "juli july jul", "agustus august agu ags agt aug", "september sept sep", "oktober october okt oct",
        "november nopember nov nop", "desember december des dec");

    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Weekdays = Table(
        "minggu ahad sunday sun", "senin monday mon", "selasa tuesday tue tues", "rabu wednesday wed", "kamis thursday thu thurs",
        "jumat jum'at friday fri", "sabtu saturday sat");

    private static readonly FrozenSet<string> EnglishOnly =
        "january february march may june july august october december aug oct dec"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> EnglishWeekdays =
        "sunday sun monday mon tuesday tue tues wednesday wed thursday thu thurs friday fri saturday sat"
            .Split(' ').ToFrozenSet(StringComparer.Ordinal);

    /// <summary>1 to 12; 0 when the word is no month.</summary>
    public static int Month(ReadOnlySpan<char> word) => Find(Months, word, out var found) ? found + 1 : 0;

    /// <summary>The day of the week; null when the word is none.</summary>
    public static DayOfWeek? Weekday(ReadOnlySpan<char> word) => Find(Weekdays, word, out var found) ? (DayOfWeek)found : null;

    /// <summary>The language of a weekday's name.</summary>
    public static Language WeekdayLanguage(ReadOnlySpan<char> weekday) =>
        EnglishWeekdays.Contains(Fold.String(weekday)) ? Language.English : Language.Indonesian;

    /// <summary>True for a month's name that is English and not Indonesian as well.</summary>
    public static bool IsEnglish(ReadOnlySpan<char> word) => EnglishOnly.Contains(Fold.String(word));

    private static bool Find(FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> table, ReadOnlySpan<char> word, out int found)
    {
        found = 0;
        if (word.Length is < 3 or > 9) return false;
        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) folded[i] = Fold.Char(word[i]);
        return table.TryGetValue(folded, out found);
    }

    private static FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> Table(params ReadOnlySpan<string> names)
    {
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var name in names[i].Split(' ')) table[name] = i;
        }

        return table.ToFrozenDictionary(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();
    }
}
