using System.ComponentModel;
using ComplianceLint.Workspace.Changes;

namespace ComplianceLint.Workspace;

/// <summary>The git repository that holds a folder.</summary>
public sealed class GitRepository
{
    private GitRepository(Git git, string folder, bool isShallow, string version) =>
        (Git, Folder, IsShallow, Version) = (git, folder, isShallow, version);

    /// <summary>The full path of its working tree, spelled as the folder was that it was found from.</summary>
    public string Folder { get; }

    /// <summary>True when older commits are missing, as in most clones of automatic runs.</summary>
    public bool IsShallow { get; }

    /// <summary>What <c>git --version</c> says, without the words.</summary>
    public string Version { get; }

    internal Git Git { get; }

    /// <summary>Asks git; or says why there is no answer, and what to do.</summary>
    public static (GitRepository? Repository, LocalizedText? Fault) Find(string folder, CancellationToken cancellation = default)
    {
        if (Git.FindProgram(Environment.GetEnvironmentVariable("PATH")) is not { } program) return (null, ChangeFailures.NoGit);
        try
        {
            return Find(program, folder, cancellation);
        }
        catch (Win32Exception)
        {
            return (null, ChangeFailures.NoGit);
        }
    }

    private static (GitRepository? Repository, LocalizedText? Fault) Find(string program, string folder, CancellationToken cancellation)
    {
        var git = new Git(program, folder);
        var (answer, complaint) = git.Ask(["rev-parse", "--is-inside-work-tree", "--is-shallow-repository", "--show-cdup", "--absolute-git-dir"], cancellation);
        if (complaint is not null)
        {
            return (null, complaint.Contains("not a git repository", StringComparison.Ordinal) ? ChangeFailures.NoRepository : ChangeFailures.GitSays(complaint));
        }

        if (answer.Split('\n', 4) is not ["true", var shallow, var up, var store]) return (null, ChangeFailures.NoWorkingTree);
        var version = git.Ask(["--version"], cancellation).Answer.Split(' ').ElementAtOrDefault(2)?.Trim() ?? "";
        var top = TopOf(folder, up);
        return (new GitRepository(new Git(program, top, IndexOf(top, store.TrimEnd('\n'))), top, shallow == "true", version), null);
    }

    // Behind a link `..` leads elsewhere for git than for the text of a path.
    private static string TopOf(string folder, string up)
    {
        var top = Path.TrimEndingDirectorySeparator(Path.GetFullPath(up, folder));
        return WorkspaceRoot.IsRepository(top) ? top : Path.TrimEndingDirectorySeparator(Path.GetFullPath(up, RealPath(folder)));
    }

    private static string RealPath(string folder) => Files.RealPath.Of(folder) ?? folder;

    /// <summary>`git commit FILE` and `git commit -a` prepare another index and tell their hooks; that of another repository is not ours.</summary>
    private static string? IndexOf(string top, string store)
    {
        if (Environment.GetEnvironmentVariable("GIT_INDEX_FILE") is not { Length: > 0 } named) return null;
        var file = Path.GetFullPath(named, top);
        if (WorkspaceRoot.Contains(store, file)) return file;
        return Path.IsPathFullyQualified(named) && !file.Split(Path.DirectorySeparatorChar).Contains(".git") ? file : null;
    }
}
