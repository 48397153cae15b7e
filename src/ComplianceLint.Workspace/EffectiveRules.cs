namespace ComplianceLint.Workspace;

/// <summary>What counts for some posts of a file: those for which the same overrides do.</summary>
/// <param name="Posts">Where they begin; none when the file holds none, or is not there.</param>
/// <param name="Overrides">The overrides that count for them, in order.</param>
/// <param name="Rules">All rules, by id.</param>
public sealed record EffectiveRules(IReadOnlyList<LinePosition> Posts, IReadOnlyList<PostOverride> Overrides, IReadOnlyList<EffectiveRule> Rules);
