namespace ComplianceLint.Workspace;

/// <summary>What became of one draft.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Analyses">One for each of its posts, in their order.</param>
/// <param name="Failures">Why the file, or parts of it, could not be analysed.</param>
public sealed record LintedDraft(Draft Draft, IReadOnlyList<Analysis> Analyses, IReadOnlyList<Failure> Failures)
{
    /// <summary>True when the file turned out to hold no post at all, and nobody named it.</summary>
    public bool IsSkipped { get; init; }
}
