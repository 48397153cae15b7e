namespace ComplianceLint.Workspace;

/// <summary>What a baseline is to become.</summary>
/// <param name="Root">The full path of its workspace.</param>
/// <param name="Before">The baseline as it was.</param>
/// <param name="After">The baseline to write.</param>
/// <param name="Locked">Findings that were left out because their rules are locked.</param>
public sealed record BaselineChange(string Root, Baseline Before, Baseline After, int Locked)
{
    public string File => Path.Combine(Root, Baseline.FileName);
}
