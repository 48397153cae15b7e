using ComplianceLint.Workspace.Changes;
using ComplianceLint.Workspace.Drafts;

namespace ComplianceLint.Workspace;

/// <summary>Finds the drafts that files, folders, globs and <c>-</c> stand for.</summary>
/// <param name="workspaces">Give each file its options.</param>
public sealed class DraftFinder(Workspaces workspaces)
{
    /// <summary>The text that <c>-</c> stands for.</summary>
    public Stream Input { get; init; } = Stream.Null;

    /// <summary>The path that standard input stands for, which decides its format and its workspace; null for none.</summary>
    public string? InputPath { get; init; }

    /// <summary>Files that the run itself writes; a report is no draft.</summary>
    public IReadOnlyList<string> Outputs { get; init; } = [];

    /// <summary>True where a link out of the workspace is a failure and not only left out: what a gate has not seen it must not allow.</summary>
    public bool RefusesLinks { get; init; }

    /// <summary>The changes among which drafts are looked for; null for all files.</summary>
    public DraftSelection? Selection { get; init; }

    /// <param name="paths">What the user gave; nothing stands for the working directory.</param>
    public FoundDrafts Find(IReadOnlyList<string> paths)
    {
        var search = new DraftSearch(workspaces, Outputs) { RefusesLinks = RefusesLinks };
        if (Selection is not null)
        {
            new ChangeSearch(workspaces, Selection, search).Add(paths);
            return search.Result();
        }

        if (paths.Count == 0) search.AddFolder(workspaces.Run.WorkingDirectory);
        foreach (var path in paths)
        {
            if (path == "-") search.AddInput(Input, InputPath);
            else search.AddPath(path);
        }

        return search.Result();
    }
}
