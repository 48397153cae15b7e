namespace ComplianceLint.Fixes;

/// <summary>What one pass came to.</summary>
/// <param name="Result">The text with all that was applied.</param>
/// <param name="Applied">What was applied.</param>
/// <param name="Rejected">What would have done harm.</param>
internal sealed record PassOutcome(AnalyzedSource Result, IReadOnlyList<Proposal> Applied, IReadOnlyList<RejectedFix> Rejected);
