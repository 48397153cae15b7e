namespace ComplianceLint.Reporting;

/// <summary>What a report says about its run before the first post.</summary>
public sealed record RunHeader
{
    public required string ToolVersion { get; init; }

    /// <summary><see cref="RuleSet.Digest"/> of the rules that ran.</summary>
    public required string RuleSetDigest { get; init; }

    /// <summary>Names the policy by which a gate decides; null for a run that decides nothing.</summary>
    public string? PolicyDigest { get; init; }

    /// <summary>Channels that replace those of every post; empty leaves the posts'.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>The clock of the run, as the rules saw it.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The id of the zone in which times without offset were read, such as <c>Asia/Jakarta</c>.</summary>
    public required string TimeZone { get; init; }

    /// <summary>The language of messages; <see cref="ComplianceLint.Language.Unknown"/> is Indonesian.</summary>
    public required Language Language { get; init; }

    /// <summary>The clauses that rules and scores cite, by id.</summary>
    public required IReadOnlyDictionary<string, Clause> Clauses { get; init; }
}
