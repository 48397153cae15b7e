namespace ComplianceLint;

/// <summary>What approvals are held against.</summary>
public sealed record ApprovalPolicy
{
    /// <summary>The clock of the run: what is dated later does not count yet.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The zone of the workspace, in which an approval has its day.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Knows which name and which office are one person.</summary>
    public Registry Registry { get; init; } = Registry.Empty;

    /// <summary>The only persons and offices that may approve; empty for anybody but the author.</summary>
    public IReadOnlyList<string> Approvers { get; init; } = [];
}
