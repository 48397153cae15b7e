using System.ComponentModel;
using ComplianceLint.Workspace.Changes;
using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace;

/// <summary>The files that a change leaves behind, with their changed lines: the drafts that a command looks at instead of all.</summary>
public sealed class DraftSelection : IDisposable
{
    private readonly IndexReader? _index;

    private DraftSelection(string? root, IndexReader? index = null) => (Root, _index) = (root, index);

    /// <summary>Why the changes are not known; nothing may count as unchanged then.</summary>
    public IReadOnlyList<Failure> Failures { get; private init; } = [];

    /// <summary>Repositories inside of the repository that changed as a whole, as they are to be shown: their own changes are not looked at.</summary>
    public IReadOnlyList<string> Submodules { get; private init; } = [];

    /// <summary>The folder outside of which no change is looked for; null where any file may be meant.</summary>
    internal string? Root { get; }

    internal IReadOnlyList<ChangedFile> Files { get; private init; } = [];

    /// <summary>Whole files, whatever changed in them.</summary>
    /// <param name="files">Full paths.</param>
    public static DraftSelection Of(IEnumerable<string> files) =>
        new(root: null) { Files = [.. files.Where(File.Exists).Select(file => new ChangedFile(file))] };

    /// <summary>Asks git, or reads a diff.</summary>
    public static async Task<DraftSelection> ReadAsync(ChangeQuery query, RunSettings run, CancellationToken cancellation = default) =>
        // Nobody waits for a diff that never comes to its end, once the run is cancelled.
        await Task.Run(() => Read(query, run, cancellation), CancellationToken.None).WaitAsync(cancellation);

    public void Dispose() => _index?.Dispose();

    private static DraftSelection Read(ChangeQuery query, RunSettings run, CancellationToken cancellation)
    {
        if (query.Diff is { } diff) return ReadDiff(diff, run);
        var (repository, fault) = GitRepository.Find(run.WorkingDirectory, cancellation);
        if (repository is null) return Unknown(run, fault!);
        try
        {
            var git = new GitChanges(repository, cancellation);
            var (changes, unknown) = query.Reference is { } reference ? git.Since(reference) : git.Staged();
            return unknown is null ? Of(repository, changes, query.Reference is null, run) : Unknown(run, unknown);
        }
        catch (Win32Exception)
        {
            return Unknown(run, ChangeFailures.NoGit);
        }
    }

    private static DraftSelection Unknown(RunSettings run, LocalizedText fault) => new(run.WorkingDirectory) { Failures = [ChangeFailures.Of(fault)] };

    private static DraftSelection Of(GitRepository repository, IReadOnlyList<GitChange> changes, bool isStaged, RunSettings run)
    {
        var index = isStaged ? new IndexReader(repository.Git) : null;
        return new DraftSelection(repository.Folder, index)
        {
            Failures = [.. changes.Where(change => isStaged && change.IsConflict).Select(change => ChangeFailures.Conflict(Shown(change.Path)))],
            Submodules = [.. changes.Where(change => change.IsSubmodule).Select(change => Shown(change.Path))],
            Files =
            [
                .. changes.Where(change => change is { IsSubmodule: false, IsLink: false } && !(isStaged && change.IsConflict)).Select(change => new ChangedFile(FullPath(change.Path))
                {
                    Lines = change.Lines,
                    FormerFile = change.FormerPath is { } former ? FullPath(former) : null,
                    Content = index is null ? null : () => index.Open(change.Object),
                }),
            ],
        };

        string FullPath(string path) => Path.GetFullPath(path, repository.Folder);

        string Shown(string path) => DisplayPath.Of(FullPath(path), run.WorkingDirectory);
    }

    private static DraftSelection ReadDiff(Stream diff, RunSettings run)
    {
        var (sections, fault) = new DiffReader(diff, isForeign: true).Read();
        if (fault is not null) return Unknown(run, fault);
        var root = RepositoryOf(run.WorkingDirectory);
        var named = sections.Where(section => section is { Path: not null, IsDeleted: false, IsNoFile: false, IsChange: true })
            .Select(section => (Section: section, File: Place(section.Path!, root, run.WorkingDirectory))).ToList();
        return new DraftSelection(root)
        {
            Failures = [.. named.Where(change => !WorkspaceRoot.Contains(root, change.File)).Select(change => ChangeFailures.Outside(change.Section.Path!))],
            Files =
            [
                .. named.Where(change => WorkspaceRoot.Contains(root, change.File)).Select(change => new ChangedFile(change.File)
                {
                    Lines = change.Section.Lines,
                    FormerFile = change.Section.FormerPath is { } former ? Path.GetFullPath(former, root) : null,
                }),
            ],
        };
    }

    /// <summary>Where a file of a diff is: git names it from its repository, others from where they ran; each with a prefix or without.</summary>
    private static string Place(string path, string root, string workingDirectory)
    {
        var bare = DiffPath.WithoutPrefix(path);
        string[] places = [.. from folder in new[] { root, workingDirectory } from name in new[] { bare, path } select Path.GetFullPath(name, folder)];
        return Array.Find(places, File.Exists) ?? places[0];
    }

    private static string RepositoryOf(string folder)
    {
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            if (WorkspaceRoot.IsRepository(above)) return above;
        }

        return folder;
    }
}
