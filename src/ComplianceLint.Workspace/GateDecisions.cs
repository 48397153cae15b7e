namespace ComplianceLint.Workspace;

/// <summary>Verdicts by severity and by rule; that of a rule wins.</summary>
public record GateDecisions
{
    public IReadOnlyDictionary<Severity, GateVerdict> BySeverity { get; init; } = new Dictionary<Severity, GateVerdict>();

    /// <summary>By rule id, after all selectors.</summary>
    public IReadOnlyDictionary<string, GateVerdict> ByRule { get; init; } = new Dictionary<string, GateVerdict>(StringComparer.Ordinal);
}
