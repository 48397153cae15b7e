namespace ComplianceLint.Text;

/// <summary>A time of day as a text states it: “08.00”, “8:30”, “8”, possibly one that no clock shows.</summary>
internal readonly record struct TimeReading(int Hour, int Minute)
{
    public bool HasMinutes { get; init; }

    public bool HasColon { get; init; }

    /// <summary>True for “08”, not for “8”.</summary>
    public bool HasTwoDigitHour { get; init; }

    /// <summary>“am” or “pm” written onto the number.</summary>
    public bool HasMeridiem { get; init; }

    public bool IsAfternoon { get; init; }

    /// <summary>24.00 is the end of a day; later times are in none.</summary>
    public bool IsPossible => Minute <= 59 && (Hour <= 23 || (Hour == 24 && Minute == 0));

    /// <summary>Minutes since midnight, 1440 for the end of the day.</summary>
    public int MinuteOfDay => (Hour * 60) + Minute;
}
