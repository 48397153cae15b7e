namespace ComplianceLint.Text;

/// <summary>A date as a text states it, possibly one that no calendar has; 0 stands for a part that is not stated.</summary>
internal readonly record struct DateReading(int Day, int Month, int Year)
{
    /// <summary>True in the Islamic calendar, whose days this engine does not count.</summary>
    public bool IsHijri { get; init; }

    /// <summary>True when day and month are both written as numbers, so that English readers may take them in the other order.</summary>
    public bool IsNumeric { get; init; }

    /// <summary>True for “17/8/26”, whose century is not stated.</summary>
    public bool HasShortYear { get; init; }

    /// <summary>The first month of “Agustus–Oktober 2026”; 0 otherwise.</summary>
    public int FirstMonth { get; init; }

    /// <summary>The first day of “May 1–5, 2026”; 0 otherwise.</summary>
    public int FirstDay { get; init; }

    /// <summary>True when some year has the day, whatever year is stated or not.</summary>
    public bool IsInSomeYear => Month is >= 1 and <= 12 && Day >= 1 && Day <= (Month == 2 ? 29 : DateTime.DaysInMonth(2000, Month));

    /// <summary>The day; null when it is not stated in full, or does not exist.</summary>
    public DateOnly? ToDate() =>
        !IsHijri && Year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month)
            ? new DateOnly(Year, Month, Day)
            : null;

    /// <summary>The last day that the words can mean: of “Agustus 2026” the 31st.</summary>
    public DateOnly? ToLastDate() =>
        Day == 0 && !IsHijri && Month is >= 1 and <= 12 && Year is >= 1 and <= 9999
            ? new DateOnly(Year, Month, DateTime.DaysInMonth(Year, Month))
            : ToDate();

    /// <summary>The same numbers read in the American order.</summary>
    public DateReading MonthFirst() => this with { Day = Month, Month = Day };
}
