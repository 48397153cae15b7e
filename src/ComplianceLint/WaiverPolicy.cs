namespace ComplianceLint;

/// <summary>What waivers are held against.</summary>
public sealed record WaiverPolicy
{
    /// <summary>The day of the run in the zone of the workspace.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>The packs in use, whose rules and locks count.</summary>
    public required IReadOnlyList<RulePack> Packs { get; init; }

    /// <summary>Knows which name and which office are one person.</summary>
    public Registry Registry { get; init; } = Registry.Empty;

    /// <summary>The only persons and offices that may approve; empty for anybody but the one who asks.</summary>
    public IReadOnlyList<string> Approvers { get; init; } = [];

    /// <summary>The most days that one approval holds, the first and the last included.</summary>
    public int MostDays { get; init; } = 180;

    /// <summary>How many days before its end a waiver is warned about.</summary>
    public int NoticeDays { get; init; } = 14;
}
