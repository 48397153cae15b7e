namespace ComplianceLint.Workspace;

/// <summary>A rule after all layers.</summary>
/// <param name="Rule">The rule as its file has it.</param>
/// <param name="Severity">Its severity or <c>off</c>.</param>
/// <param name="Options">Every option that its check has.</param>
public sealed record EffectiveRule(Rule Rule, EffectiveSetting Severity, IReadOnlyList<EffectiveSetting> Options)
{
    /// <summary>True when its severity or an option is changed.</summary>
    public bool IsChanged => Severity.IsChanged || Options.Any(option => option.IsChanged);

    /// <summary>The place that locks it; null for most.</summary>
    public string? LockedIn { get; init; }
}
