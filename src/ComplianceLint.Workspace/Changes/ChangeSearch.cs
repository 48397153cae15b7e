using ComplianceLint.Workspace.Drafts;
using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace.Changes;

/// <summary>Looks for drafts among changed files, below the paths that the user gave.</summary>
internal sealed class ChangeSearch(Workspaces workspaces, DraftSelection selection, DraftSearch search)
{
    /// <param name="paths">Files, folders and globs; nothing stands for the working directory.</param>
    public void Add(IReadOnlyList<string> paths)
    {
        foreach (var failure in selection.Failures) search.Fail(failure);
        foreach (var path in paths.DefaultIfEmpty(".")) AddBelow(path);
    }

    private void AddBelow(string path)
    {
        var fullPath = workspaces.FullPath(path);
        if (IsFile(fullPath)) Add(fullPath, isWanted: true, file => file == fullPath);
        else if (IsFolder(fullPath)) Add(fullPath, isWanted: false, file => WorkspaceRoot.Contains(fullPath, file));
        else if (GlobSet.IsGlob(path)) AddGlob(path);
        else search.Fail(FileFailures.Missing(DisplayPath.Of(fullPath, workspaces.Run.WorkingDirectory)));
    }

    private void AddGlob(string path)
    {
        var (folder, pattern) = GlobSet.Split(path);
        var fullFolder = workspaces.FullPath(folder);
        var globs = new GlobSet([pattern]);
        Add(fullFolder, isWanted: true, file => WorkspaceRoot.Contains(fullFolder, file) && globs.Matches(fullFolder, file));
    }

    private void Add(string fullPath, bool isWanted, Func<string, bool> isBelow)
    {
        search.Govern(IsFolder(fullPath) ? fullPath : workspaces.FolderOf(fullPath));
        // Of a path that no change can reach, silence would say that nothing changed there.
        if (selection.Root is { } root && !WorkspaceRoot.Contains(root, fullPath)) search.Fail(ChangeFailures.Outside(DisplayPath.Of(fullPath, workspaces.Run.WorkingDirectory)));
        foreach (var changed in selection.Files.Where(changed => isBelow(changed.File))) search.AddChanged(changed, isWanted);
    }

    // What a commit would take may be gone from the folder.
    private bool IsFile(string path) => File.Exists(path) || selection.Files.Any(changed => changed.File == path);

    private bool IsFolder(string path) => Directory.Exists(path) || selection.Files.Any(changed => WorkspaceRoot.Contains(path, changed.File));
}
