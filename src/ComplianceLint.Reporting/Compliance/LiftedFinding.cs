namespace ComplianceLint.Reporting.Compliance;

/// <summary>A finding that does not count, and who decided so.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Message">What is wrong, masked.</param>
/// <param name="Suppression">The reason that gives it its status.</param>
/// <param name="Place">Where it is; the anchor is empty for a finding across posts.</param>
internal sealed record LiftedFinding(Rule Rule, LocalizedText Message, Suppression Suppression, FindingPlace Place);
