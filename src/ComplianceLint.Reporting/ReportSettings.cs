namespace ComplianceLint.Reporting;

/// <summary>What a report is to be like, besides its format.</summary>
public sealed record ReportSettings
{
    public required RunHeader Header { get; init; }

    /// <summary>True to write ANSI escapes, where the format has any.</summary>
    public bool Color { get; init; }

    /// <summary>True to name the rules that passed or did not apply, not only to count them, where the format names checks.</summary>
    public bool ListAllChecks { get; init; }

    /// <summary>What a report for reviewers says besides.</summary>
    public ReportFacts Facts { get; init; } = new();
}
