namespace ComplianceLint.Calendar;

/// <summary>Counts working days: Monday to Friday without holidays.</summary>
/// <param name="holidays">Spans of days on which offices are closed, joint leave included; they may overlap.</param>
internal sealed class WorkingDays(IReadOnlyList<Holiday> holidays)
{
    public bool IsWorkingDay(DateOnly day) => !IsWeekend(day) && HolidayOn(day) is null;

    public Holiday? HolidayOn(DateOnly day)
    {
        foreach (var holiday in holidays)
        {
            if (holiday.From <= day && day <= holiday.Until) return holiday;
        }

        return null;
    }

    /// <summary>The first working day that is not before a day; the last day of the calendar where there is none.</summary>
    public DateOnly OnOrAfter(DateOnly day)
    {
        while (!IsWorkingDay(day) && day < DateOnly.MaxValue) day = day.AddDays(1);
        return day;
    }

    /// <summary>The day on which a period ends that begins with the day after <paramref name="start"/>.</summary>
    public DateOnly Add(DateOnly start, int days)
    {
        var day = start;
        while (days > 0 && day < DateOnly.MaxValue)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) days--;
        }

        return day;
    }

    /// <summary>How many working days have passed on <paramref name="end"/>, the first day not counted; 0 when it is not later.</summary>
    public int Between(DateOnly start, DateOnly end)
    {
        var days = end.DayNumber - start.DayNumber;
        if (days <= 0) return 0;
        // Whole weeks at once: the field of a post may hold any year.
        var count = days / 7 * 5;
        for (var day = end.AddDays(-(days % 7)); day < end;)
        {
            day = day.AddDays(1);
            if (!IsWeekend(day)) count++;
        }

        return count - HolidaysBetween(start, end).Count;
    }

    /// <summary>Each day once, though two holidays may share it.</summary>
    private HashSet<DateOnly> HolidaysBetween(DateOnly start, DateOnly end)
    {
        var days = new HashSet<DateOnly>();
        foreach (var holiday in holidays)
        {
            var first = holiday.From > start ? holiday.From : start.AddDays(1);
            var last = holiday.Until < end ? holiday.Until : end;
            for (var number = first.DayNumber; number <= last.DayNumber; number++)
            {
                if (DateOnly.FromDayNumber(number) is var day && !IsWeekend(day)) days.Add(day);
            }
        }

        return days;
    }

    public static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
}
