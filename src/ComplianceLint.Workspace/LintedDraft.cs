namespace ComplianceLint.Workspace;

/// <summary>What became of one draft, or of a stretch of a long one, whose stretches follow each other.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Analyses">One for each of its posts, in their order.</param>
/// <param name="Failures">Why the file, or parts of it, could not be analysed.</param>
public sealed record LintedDraft(Draft Draft, IReadOnlyList<Analysis> Analyses, IReadOnlyList<Failure> Failures)
{
    /// <summary>True when the file turned out to hold no post at all, and nobody named it.</summary>
    public bool IsSkipped { get; init; }

    /// <summary>How much of the draft this is, for progress: 1 for a whole one.</summary>
    public double Share { get; init; } = 1;
}
