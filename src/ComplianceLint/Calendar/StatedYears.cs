using ComplianceLint.Text;

namespace ComplianceLint.Calendar;

/// <summary>The years that a date can mean, the likeliest first.</summary>
internal static class StatedYears
{
    /// <summary>
    /// The year that the date states; of two digits, this century or the last. Without one that of the post, but first the
    /// next year for a date that would lie far back, and the last year for one at its very end that is looked back on:
    /// posts announce more than they recall.
    /// </summary>
    public static int[] Of(DateReading date, DateOnly today)
    {
        if (date.HasShortYear) return [date.Year, date.Year - 100];
        if (date.Year > 0) return [date.Year];
        return (date.Month - today.Month) switch
        {
            < -6 => [today.Year + 1, today.Year],
            > 9 => [today.Year - 1, today.Year],
            _ => [today.Year],
        };
    }

    /// <summary>The days that the date can mean.</summary>
    public static List<DateOnly> DatesOf(DateReading date, DateOnly today)
    {
        var dates = new List<DateOnly>(2);
        if (date.IsHijri) return dates;
        foreach (var year in Of(date, today))
        {
            if ((date with { Year = year }).ToDate() is { } day) dates.Add(day);
        }

        return dates;
    }
}
