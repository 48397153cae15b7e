using ComplianceLint.Calendar;

namespace ComplianceLint.Analyzers.Calendar;

/// <summary>Finds a date on which offices are closed: a weekend, or a holiday of the registry.</summary>
internal sealed class WorkingDayTest : CalendarTest
{
    public override void Register(CalendarScope scope) => scope.ForDates(Check);

    private static void Check(PostContext context, WrittenDate date)
    {
        // A span of days has weekends in it.
        if (date.IsSpan || date.IsOrderUnknown) return;
        var today = context.PublicationDay;
        if (StatedYears.DatesOf(date.End, today) is not [var day, ..]) return;
        var calendar = new WorkingDays(context.Options.Registry.Holidays ?? []);
        if (calendar.IsWorkingDay(day)) return;
        var name = calendar.HolidayOn(day)?.Name;
        var weekday = DateText.Weekday(day.DayOfWeek);
        context.Report(date.First, date.Last, new Finding
        {
            IsWeak = date.End.Year == 0,
            Arguments = Arguments(
                ("reason", name is null ? new($"hari {weekday.Id}", $"a {weekday.En}") : new(name, name)),
                ("expected", DateText.WithWeekday(calendar.OnOrAfter(day)))),
        });
    }
}
