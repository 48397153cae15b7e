namespace ComplianceLint;

/// <summary>What an analysis depends on besides the post and the rules.</summary>
public sealed record AnalysisOptions
{
    /// <summary>The clock of the run, read once.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The zone in which a time without offset is read.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Channels that replace those of the post; empty leaves the post's.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>True where what a post says of its own approval counts for nothing, as for a gate: rules that want the field find it empty.</summary>
    public bool DoubtsApproval { get; init; }

    /// <summary>What the institution keeps about itself.</summary>
    public Registry Registry { get; init; } = Registry.Empty;
}
