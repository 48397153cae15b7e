namespace ComplianceLint.Rules;

/// <summary>The points of a post over its open findings, and over all that were found.</summary>
internal sealed record ScorePair(Score Lifted, Score Unlifted);
