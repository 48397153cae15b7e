using System.IO.Enumeration;
using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace.Drafts;

/// <summary>A file met on a walk, and where it is once links are followed.</summary>
internal readonly record struct WalkedFile(string File, string RealFile);

/// <summary>Lists every file below a folder once, outside of reserved folders; links are followed inside the workspace only.</summary>
/// <param name="boundary">The real path of the workspace.</param>
/// <param name="workingDirectory">What shown paths are relative to.</param>
internal sealed class FolderWalk(string boundary, string workingDirectory)
{
    private static readonly EnumerationOptions Everything = new() { IgnoreInaccessible = false, AttributesToSkip = 0 };

    private readonly HashSet<string> _visited = new(StringComparer.Ordinal);
    private readonly Queue<string> _links = new();

    public List<WalkedFile> Files { get; } = [];

    public List<Failure> Failures { get; } = [];

    /// <summary>Links that lead out of the workspace, or round in circles.</summary>
    public List<string> LinksOut { get; } = [];

    /// <param name="folder">A full path.</param>
    /// <param name="realFolder">The same without links.</param>
    public void Add(string folder, string realFolder)
    {
        Walk(folder, realFolder);
        // Links come last, so that a file keeps its own name where it has one.
        while (_links.TryDequeue(out var link)) Follow(link);
    }

    private void Walk(string folder, string realFolder)
    {
        if (!_visited.Add(realFolder)) return;
        try
        {
            foreach (var (name, isFolder, isLink) in EntriesOf(folder)) Visit(name, isFolder, isLink);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Failures.Add(FileFailures.Unreadable(DisplayPath.Of(folder, workingDirectory), exception));
        }

        void Visit(string name, bool isFolder, bool isLink)
        {
            if (isFolder && ReservedName.IsFolder(name)) return;
            var path = Path.Combine(folder, name);
            var realPath = Path.Combine(realFolder, name);
            if (isLink) _links.Enqueue(path);
            else if (isFolder) Walk(path, realPath);
            else AddFile(path, realPath);
        }
    }

    private void Follow(string link)
    {
        if (RealPath.Of(link) is not { } realPath || !WorkspaceRoot.Contains(boundary, realPath))
        {
            LinksOut.Add(link);
            return;
        }

        if (Directory.Exists(realPath)) Walk(link, realPath);
        else if (File.Exists(realPath)) AddFile(link, realPath);
    }

    private void AddFile(string path, string realPath)
    {
        if (_visited.Add(realPath)) Files.Add(new WalkedFile(path, realPath));
    }

    private static IEnumerable<(string Name, bool IsFolder, bool IsLink)> EntriesOf(string folder) =>
        new FileSystemEnumerable<(string Name, bool IsFolder, bool IsLink)>(
            folder,
            (ref FileSystemEntry entry) =>
                (entry.FileName.ToString(), entry.IsDirectory, entry.Attributes.HasFlag(FileAttributes.ReparsePoint)),
            Everything).OrderBy(entry => entry.Item1, StringComparer.Ordinal);
}
