namespace ComplianceLint;

/// <summary>A file's text with what the rules say about each of its posts, and what of it could not be read.</summary>
public sealed record AnalyzedSource(SourceText Source, IReadOnlyList<Analysis> Analyses, IReadOnlyList<Failure> Failures);
