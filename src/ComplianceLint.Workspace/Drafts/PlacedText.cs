namespace ComplianceLint.Workspace.Drafts;

/// <summary>What an open text is by its place: a draft, or why it is none, and what governs it.</summary>
/// <param name="Draft">The draft without its text; null when the text is not linted.</param>
/// <param name="Options">What governs it.</param>
/// <param name="Path">The path to show.</param>
/// <param name="Failures">Faults of its configuration.</param>
/// <param name="Refusal">Why it is no draft; null when it is one, or would be but for its configuration.</param>
internal sealed record PlacedText(Draft? Draft, WorkspaceOptions Options, string Path, IReadOnlyList<Failure> Failures, LocalizedText? Refusal)
{
    public static PlacedText Of(Workspaces workspaces, OpenText text)
    {
        var search = new DraftSearch(workspaces, []);
        var refusal = search.AddOpen(text.File, text.IsUntitled);
        var found = search.Result();
        var options = workspaces.OptionsFor(text.File);
        return new PlacedText(
            found.Drafts is [var draft, ..] ? draft : null, options, options.Registry.Mask(Files.DisplayPath.Of(text.File, workspaces.Run.WorkingDirectory)), found.Failures, refusal);
    }
}
