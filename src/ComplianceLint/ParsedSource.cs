namespace ComplianceLint;

/// <summary>The posts of a file in their order, and what of it could not be read.</summary>
public sealed record ParsedSource(IReadOnlyList<PostDocument> Posts, IReadOnlyList<Failure> Failures);
