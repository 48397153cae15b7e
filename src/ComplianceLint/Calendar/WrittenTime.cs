using ComplianceLint.Text;

namespace ComplianceLint.Calendar;

/// <summary>A time of day, or a span of time, as a post writes it, with its word and its zone.</summary>
internal sealed record WrittenTime
{
    /// <summary>The word “pukul” or “jam”, or the first time.</summary>
    public required int First { get; init; }

    /// <summary>The last token of the time, the part of the day included and the zone not.</summary>
    public required int Last { get; init; }

    public required int StartToken { get; init; }

    public required int EndToken { get; init; }

    public required TimeReading Start { get; init; }

    public required TimeReading End { get; init; }

    public bool IsSpan => StartToken != EndToken;

    /// <summary>The word before the first time, such as <c>jam</c> in small letters; empty when none stands there.</summary>
    public string Cue { get; init; } = "";

    /// <summary>The token of the part of the day behind the last time, “pagi” or “pm”; -1 when none stands there.</summary>
    public int PartOfDay { get; init; } = -1;

    /// <summary>The token of the zone; -1 when the time states none.</summary>
    public int Zone { get; init; } = -1;

    /// <summary>True for a time without a zone in a post of which another time has one.</summary>
    public bool IsZoneStatedElsewhere { get; init; }
}
