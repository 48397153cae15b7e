using ComplianceLint.Calendar;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers.Calendar;

/// <summary>Finds dates before the day of publication (“hadiri … kemarin”), or after it (“embargo hingga …”).</summary>
internal sealed class PublicationTest(bool isPast) : CalendarTest
{
    /// <summary>Who invites to a day that lies further back names an anniversary, a street or a university.</summary>
    private const int LongestDelay = 366;

    public override void Register(CalendarScope scope) => scope.ForDates(Check);

    private void Check(PostContext context, WrittenDate date)
    {
        if (date.IsOrderUnknown || date.End.IsHijri) return;
        var today = context.PublicationDay;
        var last = isPast || date.Start.Day == 0 ? date.End : date.Start;
        if ((last with { Year = StatedYears.Of(last, today)[0] }).ToLastDate() is not { } day) return;
        if (isPast ? day >= today || today.DayNumber - day.DayNumber > LongestDelay : FirstOf(day, last) <= today) return;
        context.Report(date.First, date.Last, new Finding
        {
            IsWeak = date.End.Year == 0,
            Arguments = Arguments(("date", DateText.Of(day)), ("publication", DateText.Of(today))),
        });
    }

    /// <summary>“Agustus 2026” lies ahead only when its first day does.</summary>
    private static DateOnly FirstOf(DateOnly day, DateReading date) => date.Day == 0 ? new DateOnly(day.Year, day.Month, 1) : day;
}
