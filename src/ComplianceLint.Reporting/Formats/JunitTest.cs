namespace ComplianceLint.Reporting.Formats;

/// <summary>What a test of JUnit came to.</summary>
internal enum JunitOutcome
{
    Passed,
    Failure,
    Error,
    Skipped,
}

/// <summary>A rule on a post as a test, with what it has to say.</summary>
internal sealed record JunitTest(string Name, IReadOnlyList<ReportItem> Items)
{
    /// <summary>What counts.</summary>
    public IEnumerable<ReportItem> Open => Items.Where(item => item.IsOpen);

    /// <summary>Of what counts the worst.</summary>
    public ReportItem Worst => Open.MinBy(item => item.Rank)!;

    public JunitOutcome Outcome { get; } =
        Items.Any(item => item.Kind == ItemKind.Failure) ? JunitOutcome.Error
        : Items.Any(item => item is { IsOpen: true, Kind: ItemKind.Finding, Severity: Severity.Error or Severity.Warning }) ? JunitOutcome.Failure
        : Items.Count > 0 && !Items.Any(item => item.IsOpen) ? JunitOutcome.Skipped
        : JunitOutcome.Passed;
}
