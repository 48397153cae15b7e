using ComplianceLint.Text;

namespace ComplianceLint.Calendar;

/// <summary>A date, or a span of days, as a post writes it, with the weekdays that it names.</summary>
internal sealed record WrittenDate
{
    /// <summary>The first token: a weekday, the first day of a span, or the date itself.</summary>
    public required int First { get; init; }

    public required int Last { get; init; }

    /// <summary>The date element, which ends a span.</summary>
    public required int Token { get; init; }

    /// <summary>The number, month or date that begins a span; else the date element.</summary>
    public required int StartToken { get; init; }

    /// <summary>The first day; equal to <see cref="End"/> where no span is written.</summary>
    public required DateReading Start { get; init; }

    public required DateReading End { get; init; }

    public NamedWeekday? Weekday { get; init; }

    /// <summary>The second of “Senin–Rabu, 3–5 Agustus”.</summary>
    public NamedWeekday? EndWeekday { get; init; }

    public bool IsSpan { get; init; }

    /// <summary>True where a dash with blanks around it may just as well stand between two things.</summary>
    public bool IsLooseSpan { get; init; }

    /// <summary>The language of its names; else that of the paragraph.</summary>
    public Language Language { get; init; }

    /// <summary>True for “5/8/2026” in English, which half of the readers take for 8 May.</summary>
    public bool IsOrderUnknown { get; init; }
}
