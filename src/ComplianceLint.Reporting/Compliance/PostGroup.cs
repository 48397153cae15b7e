namespace ComplianceLint.Reporting.Compliance;

/// <summary>Posts that have something in common, such as a channel or an author, and what was found in them.</summary>
/// <param name="key">What they have in common; empty where they state nothing.</param>
internal sealed class PostGroup(string key)
{
    public string Key { get; } = key;

    public int Posts { get; private set; }

    public FindingTally Findings { get; } = new();

    public RunScore Score { get; } = new();

    public void Add(Analysis analysis)
    {
        Posts++;
        Score.Add(analysis);
        foreach (var diagnostic in analysis.Diagnostics) Findings.Add(diagnostic);
    }
}
