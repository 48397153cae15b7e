namespace ComplianceLint.Workspace;

/// <summary>What a search for drafts gave.</summary>
/// <param name="Drafts">Each file once, in ordinal order of their paths.</param>
/// <param name="Failures">Paths that lead to no draft or must not be linted, and faults of the configurations met.</param>
/// <param name="Skipped">How many files look like drafts by their extension and are none by their name.</param>
public sealed record FoundDrafts(IReadOnlyList<Draft> Drafts, IReadOnlyList<Failure> Failures, int Skipped)
{
    /// <summary>The full paths of the folders whose drafts are all among them.</summary>
    public IReadOnlyList<string> Folders { get; init; } = [];
}
