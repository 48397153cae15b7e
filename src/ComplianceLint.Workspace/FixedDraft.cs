namespace ComplianceLint.Workspace;

/// <summary>What became of one draft that was to be fixed, or of a stretch of a long one.</summary>
/// <param name="Linted">What is left to say about it.</param>
/// <param name="Fixed">The text before and after; null where nothing could be read or the file was left alone.</param>
public sealed record FixedDraft(LintedDraft Linted, FixedSource? Fixed);
