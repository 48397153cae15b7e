using ComplianceLint.Facts;

namespace ComplianceLint;

/// <summary>A date, time, amount, phone number or link that a post states, without its text: two facts can be compared, and a number stays nobody's.</summary>
public readonly struct StatedFact
{
    internal StatedFact(FactKind kind, long value, FilePlace place)
    {
        Kind = kind;
        Value = value;
        Place = place;
    }

    public FactKind Kind { get; }

    /// <summary>The day of a date; one without a year is read as the nearest to the day of publication.</summary>
    public DateOnly? Date => Kind == FactKind.Date ? DateOnly.FromDayNumber((int)Value) : null;

    /// <summary>The time of day of a time.</summary>
    public TimeOnly? Time => Kind == FactKind.Time ? new TimeOnly((int)Value / 60, (int)Value % 60) : null;

    /// <summary>The rupiah of an amount.</summary>
    public decimal? Amount => Kind == FactKind.Money ? Value / 100m : null;

    /// <summary>Days from the first day of the calendar, minutes from midnight, hundredths of a rupiah, or a hash.</summary>
    internal long Value { get; }

    internal FilePlace Place { get; }

    /// <summary>True when both state the same, however they write it.</summary>
    public bool AgreesWith(in StatedFact other) => Kind == other.Kind && Value == other.Value;
}
