using System.Globalization;
using ComplianceLint.Text;

namespace ComplianceLint.Calendar;

/// <summary>Writes days and times as a message or a fix shows them.</summary>
internal static class DateText
{
    /// <summary>“17 Agustus 2026”, “17 August 2026”.</summary>
    public static LocalizedText Of(DateOnly date) => new(Of(date, Language.Indonesian), Of(date, Language.English));

    /// <summary>“Agustus 2026”, “August 2026”.</summary>
    public static LocalizedText Month(DateOnly date) => new(Month(date, Language.Indonesian), Month(date, Language.English));

    /// <summary>“Senin, 17 Agustus 2026”.</summary>
    public static LocalizedText WithWeekday(DateOnly date) => new(WithWeekday(date, Language.Indonesian), WithWeekday(date, Language.English));

    public static string WithWeekday(DateOnly date, Language language) => $"{WeekdayNames.Of(date.DayOfWeek, language)}, {Of(date, language)}";

    public static LocalizedText Weekday(DayOfWeek day) => new(WeekdayNames.Of(day, Language.Indonesian), WeekdayNames.Of(day, Language.English));

    /// <summary>“08.00”, as Indonesian writes it.</summary>
    public static string Of(int minuteOfDay) =>
        string.Create(CultureInfo.InvariantCulture, $"{minuteOfDay / 60:00}.{minuteOfDay % 60:00}");

    public static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Of(DateOnly date, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Month(date, language)}");

    private static string Month(DateOnly date, Language language) =>
        string.Create(CultureInfo.InvariantCulture, $"{MonthNames.Of(date.Month, language)} {date.Year:0000}");
}
