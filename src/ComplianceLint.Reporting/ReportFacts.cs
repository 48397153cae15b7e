namespace ComplianceLint.Reporting;

/// <summary>What a report for reviewers says about its run besides <see cref="RunHeader"/>.</summary>
public sealed record ReportFacts
{
    /// <summary>The names of the institution whose posts were checked; empty where no registry says it.</summary>
    public IReadOnlyList<string> Institutions { get; init; } = [];

    /// <summary>The packs in use, each once.</summary>
    public IReadOnlyList<RulePack> Packs { get; init; } = [];

    /// <summary>The command that made the report, masked.</summary>
    public string Command { get; init; } = "";

    /// <summary>The waivers of each workspace, judged.</summary>
    public IReadOnlyList<WaiverList> Waivers { get; init; } = [];

    /// <summary>The runs with which this one is compared; null where nobody keeps a history.</summary>
    public TrendQuery? Trend { get; init; }
}
