namespace ComplianceLint.Reporting.Compliance;

/// <summary>A run, or the runs of a month, in a trend.</summary>
/// <param name="Name">When it was.</param>
/// <param name="Record">The run, the last of the month.</param>
/// <param name="New">Findings that were new; null where nobody knows.</param>
/// <param name="Resolved">Findings that are open no more; null where nobody knows.</param>
/// <param name="HasOtherRules">True where the rules or settings are not those of the point before, so that the same posts may have other findings.</param>
internal sealed record TrendPoint(LocalizedText Name, RunRecord Record, int? New, int? Resolved, bool HasOtherRules);
