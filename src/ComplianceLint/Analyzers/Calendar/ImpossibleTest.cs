using ComplianceLint.Calendar;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers.Calendar;

/// <summary>Finds days that no calendar has, times that no clock shows, and spans that end before they begin.</summary>
internal sealed class ImpossibleTest : CalendarTest
{
    /// <summary>A span over midnight is seldom longer: “22.00–05.00” is a night, “15.00–13.00” a mistake.</summary>
    private const int LongestNight = 12 * 60;

    private static readonly LocalizedText EndsBeforeStart = new("akhirnya mendahului awalnya", "it ends before it begins");

    public override void Register(CalendarScope scope)
    {
        scope.ForDates(CheckDate);
        scope.ForTimes(CheckTime);
    }

    private static void CheckDate(PostContext context, WrittenDate date)
    {
        if (ReasonAgainst(date.End) is { } reason)
        {
            // “8/17/2026” is an American date rather than none.
            var isAmerican = date.End.IsNumeric && date.End.MonthFirst().IsInSomeYear;
            Report(context, date.Token, date.Token, reason, isAmerican);
        }
        else if (date.IsSpan && ReasonAgainst(date.Start) is { } reasonOfStart) Report(context, date.StartToken, date.Token, reasonOfStart);
        else if (date.IsSpan && !date.IsLooseSpan && EndsFirst(date)) Report(context, date.StartToken, date.Token, EndsBeforeStart);
    }

    private static void CheckTime(PostContext context, WrittenTime time)
    {
        if (ReasonAgainst(time.Start) is { } reason) Report(context, time.StartToken, time.StartToken, reason);
        else if (time.IsSpan && ReasonAgainst(time.End) is { } reasonOfEnd) Report(context, time.EndToken, time.EndToken, reasonOfEnd);
        else if (time.IsSpan && EndsFirst(time)) Report(context, time.StartToken, time.EndToken, EndsBeforeStart);
    }

    private static LocalizedText? ReasonAgainst(DateReading date)
    {
        if (date.IsHijri) return date.Day > 30 ? new("bulan Hijriah paling lama 30 hari", "no Hijri month has more than 30 days") : null;
        if (date.IsNumeric && date.Day == 0) return new("tanggal 0 tidak ada", "there is no day 0");
        if (date.Day == 0 || date.ToDate() is not null) return null;
        if (date.Month is < 1 or > 12) return new($"bulan ke-{date.Month} tidak ada", $"there is no month {date.Month}");
        if (date.IsInSomeYear && (date.Year == 0 || (date.HasShortYear && (date with { Year = date.Year - 100 }).ToDate() is not null))) return null;
        var hasYear = date is { Month: 2, Day: 29 };
        var last = hasYear ? 28 : date.Month == 2 ? 29 : DateTime.DaysInMonth(2000, date.Month);
        var year = hasYear ? $" {DateText.Number(date.Year)}" : "";
        return new(
            $"{MonthNames.Of(date.Month, Language.Indonesian)}{year} hanya sampai tanggal {last}",
            $"{MonthNames.Of(date.Month, Language.English)}{year} has only {last} days");
    }

    private static LocalizedText? ReasonAgainst(TimeReading time) =>
        time.IsPossible ? null
        : time.Hour >= 24 ? new("hari berakhir pada pukul 24.00", "the day ends at 24.00")
        : new("satu jam hanya sampai menit ke-59", "an hour has no minute after the 59th");

    private static bool EndsFirst(WrittenDate date)
    {
        if (date.Start.ToDate() is { } start && date.End.ToDate() is { } end) return end < start;
        if (date.Start.IsHijri || date.Start.Year != date.End.Year) return false;
        if (date.Start.Month == date.End.Month) return date.End.Day < date.Start.Day;
        return date.End is { Day: 0, Year: > 0 } && date.End.Month < date.Start.Month;
    }

    /// <summary>Only of times on the clock of 24 hours: “9.00–3.00” may be morning and afternoon.</summary>
    private static bool EndsFirst(WrittenTime time)
    {
        if (!time.Start.HasTwoDigitHour || !time.End.HasTwoDigitHour || time.PartOfDay >= 0 || time.Start.HasMeridiem || time.End.HasMeridiem) return false;
        var length = time.End.MinuteOfDay - time.Start.MinuteOfDay;
        return length < 0 && length + (24 * 60) > LongestNight;
    }

    private static void Report(PostContext context, int first, int last, LocalizedText reason, bool isWeak = false) =>
        context.Report(first, last, new Finding { IsWeak = isWeak, Arguments = Arguments(("reason", reason)) });
}
