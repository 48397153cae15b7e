namespace ComplianceLint.Workspace;

/// <summary>What <c>lint</c> would say about a text if it stood in its file.</summary>
/// <param name="Options">What governs the file.</param>
/// <param name="Analyses">One for each of its posts; spans count within the source of each, which may begin inside the file.</param>
/// <param name="Failures">Why the text, parts of it, or all that is below its configuration could not be judged.</param>
public sealed record LintedText(WorkspaceOptions Options, IReadOnlyList<Analysis> Analyses, IReadOnlyList<Failure> Failures)
{
    /// <summary>Why the text is not linted at all, as a sentence; null when it is.</summary>
    public LocalizedText? Unlinted { get; init; }

    /// <summary>The file as failures name it.</summary>
    public required string Path { get; init; }
}
