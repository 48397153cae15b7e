namespace ComplianceLint;

/// <summary>Another place in the same file that a finding compares with, and what it has to do with it.</summary>
public sealed record RelatedLocation(TextSpan Span, LocalizedText Message);
