namespace ComplianceLint.Calendar;

/// <summary>How long a period is that relative words name.</summary>
internal enum RelativeUnit
{
    Day,
    Week,
    Month,
}

/// <summary>Words for a day or a period around today.</summary>
/// <param name="Words">As rules write terms.</param>
/// <param name="Language">The language of the words.</param>
/// <param name="Unit">How long the period is.</param>
/// <param name="Offset">How many such periods after the present one.</param>
internal sealed record RelativeDay(string Words, Language Language, RelativeUnit Unit, int Offset)
{
    public static IReadOnlyList<RelativeDay> All { get; } =
    [
        .. Indonesian(RelativeUnit.Day, 0, "hari ini", "pagi ini", "siang ini", "sore ini", "malam ini", "nanti siang", "nanti sore", "nanti malam"),
        .. Indonesian(RelativeUnit.Day, 1, "besok", "besok pagi", "besok siang", "besok sore", "besok malam", "esok", "esok hari"),
        .. Indonesian(RelativeUnit.Day, 2, "lusa"),
        .. Indonesian(RelativeUnit.Day, -1, "kemarin", "kemarin pagi", "kemarin siang", "kemarin sore", "kemarin malam"),
        .. Indonesian(RelativeUnit.Week, 0, "minggu ini", "pekan ini"),
        .. Indonesian(RelativeUnit.Week, 1, "minggu depan", "pekan depan"),
        .. Indonesian(RelativeUnit.Week, -1, "minggu lalu", "pekan lalu"),
        .. Indonesian(RelativeUnit.Month, 0, "bulan ini"),
        .. Indonesian(RelativeUnit.Month, 1, "bulan depan"),
        .. Indonesian(RelativeUnit.Month, -1, "bulan lalu"),
        .. English(RelativeUnit.Day, 0, "today", "this morning", "this afternoon", "this evening", "tonight"),
        .. English(RelativeUnit.Day, 1, "tomorrow", "tomorrow morning", "tomorrow afternoon", "tomorrow evening", "tomorrow night"),
        .. English(RelativeUnit.Day, 2, "the day after tomorrow"),
        .. English(RelativeUnit.Day, -1, "yesterday"),
        .. English(RelativeUnit.Day, -2, "the day before yesterday"),
        .. English(RelativeUnit.Week, 0, "this week"),
        .. English(RelativeUnit.Week, 1, "next week"),
        .. English(RelativeUnit.Week, -1, "last week"),
        .. English(RelativeUnit.Month, 0, "this month"),
        .. English(RelativeUnit.Month, 1, "next month"),
        .. English(RelativeUnit.Month, -1, "last month"),
    ];

    /// <summary>The word of a language for the day so many days after today; null where it has none.</summary>
    public static string? WordFor(int days, Language language) =>
        All.FirstOrDefault(known => known.Unit == RelativeUnit.Day && known.Offset == days && known.Language == language)?.Words;

    /// <summary>The first and the last day that the words can mean.</summary>
    public (DateOnly First, DateOnly Last) From(DateOnly today)
    {
        switch (Unit)
        {
            case RelativeUnit.Week:
                var monday = Add(today, -(((int)today.DayOfWeek + 6) % 7) + (7 * Offset));
                // Some begin the week on Sunday.
                return (Add(monday, -1), Add(monday, 6));
            case RelativeUnit.Month:
                var months = (today.Year * 12) + today.Month - 1 + Offset;
                var (year, month) = (Math.Clamp(months / 12, 1, 9999), (months % 12) + 1);
                return (new DateOnly(year, month, 1), new DateOnly(year, month, DateTime.DaysInMonth(year, month)));
            default:
                return (Add(today, Offset), Add(today, Offset));
        }
    }

    /// <summary>A field of the post may name the first or the last day that the calendar has.</summary>
    private static DateOnly Add(DateOnly day, int days) =>
        DateOnly.FromDayNumber(Math.Clamp(day.DayNumber + days, DateOnly.MinValue.DayNumber, DateOnly.MaxValue.DayNumber));

    private static IEnumerable<RelativeDay> Indonesian(RelativeUnit unit, int offset, params string[] words) =>
        words.Select(word => new RelativeDay(word, Language.Indonesian, unit, offset));

    private static IEnumerable<RelativeDay> English(RelativeUnit unit, int offset, params string[] words) =>
        words.Select(word => new RelativeDay(word, Language.English, unit, offset));
}
