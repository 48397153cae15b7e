using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace;

/// <summary>The folder whose configuration governs the files below it, down to the next one.</summary>
/// <param name="Folder">Its full path.</param>
/// <param name="ConfigurationFiles">Full paths: none where built-in settings apply, one, or the two that contradict each other.</param>
public sealed record WorkspaceRoot(string Folder, IReadOnlyList<string> ConfigurationFiles)
{
    /// <summary>The folder beside a configuration that holds waivers, the baseline and their like.</summary>
    internal const string StateFolder = ".compliancelint";

    internal static readonly string[] ConfigurationNames = ["compliancelint.yaml", "compliancelint.json"];

    /// <summary>The root that begins in a folder: where a configuration stands or a repository starts; null elsewhere.</summary>
    public static WorkspaceRoot? At(string folder)
    {
        string[] files = [.. ConfigurationNames.Select(name => Path.Combine(folder, name)).Where(File.Exists)];
        return files.Length > 0 || IsRepository(folder) ? new WorkspaceRoot(folder, files) : null;
    }

    /// <summary>True when the path is the folder itself or stands below it, whatever exists.</summary>
    internal static bool Contains(string folder, string path) =>
        path.StartsWith(folder, StringComparison.Ordinal)
        && (path.Length == folder.Length || Path.EndsInDirectorySeparator(folder) || path[folder.Length] == Path.DirectorySeparatorChar);

    /// <summary>The same once every symbolic link is followed.</summary>
    internal static bool ContainsReally(string folder, string path) =>
        RealPath.Of(folder) is { } realFolder && RealPath.Of(path) is { } real && Contains(realFolder, real);

    // `.git` is a file in a worktree and in a submodule.
    internal static bool IsRepository(string folder) => Path.Exists(Path.Combine(folder, ".git"));
}
