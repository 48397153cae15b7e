using ComplianceLint.Workspace.Files;
using ComplianceLint.Workspace.Settings;

namespace ComplianceLint.Workspace;

/// <summary>The workspaces that a run meets, each configured once. Not thread-safe.</summary>
public sealed class Workspaces(RunSettings run)
{
    private readonly WorkspaceReader _reader = new(run);
    private readonly Dictionary<string, WorkspaceRoot?> _roots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WorkspaceOptions> _options = new(StringComparer.Ordinal);
    private readonly WorkspaceRoot _outsideOfRepositories = new(run.WorkingDirectory, []);

    public RunSettings Run { get; } = run;

    /// <summary>The options that govern a file, which need not exist.</summary>
    /// <param name="file">Its path, absolute or relative to the working directory.</param>
    public WorkspaceOptions OptionsFor(string file) => OptionsOf(RootOf(FolderOf(FullPath(file))));

    /// <summary>The options that govern a file, which need not exist, or a folder.</summary>
    public WorkspaceOptions OptionsForPath(string path) => OptionsOf(RootFor(path));

    internal WorkspaceRoot RootFor(string path) => RootOf(Directory.Exists(FullPath(path)) ? FullPath(path) : FolderOf(FullPath(path)));

    /// <summary>The full path of the workspace that the working directory belongs to.</summary>
    public string FolderOfWorkingDirectory => RootOf(Run.WorkingDirectory).Folder;

    /// <summary>The options that govern the files of the working directory.</summary>
    public WorkspaceOptions OptionsForWorkingDirectory() => OptionsOf(RootOf(Run.WorkingDirectory));

    /// <summary>
    /// The nearest root from a folder upwards, no further than its repository; without one the working directory
    /// where that contains the folder, else the folder itself.
    /// </summary>
    internal WorkspaceRoot RootOf(string folder)
    {
        if (RootAbove(folder) is { } root) return root;
        return WorkspaceRoot.Contains(Run.WorkingDirectory, folder) ? _outsideOfRepositories : new WorkspaceRoot(folder, []);
    }

    internal WorkspaceOptions OptionsOf(WorkspaceRoot root)
    {
        var files = Run.ConfigurationFile is { } named ? [FullPath(named)] : root.ConfigurationFiles;
        var key = files.Count == 0 ? "" : files[0];
        return _options.TryGetValue(key, out var options) ? options : _options[key] = ReadFrom(files);
    }

    /// <summary>All options that were read so far.</summary>
    internal IEnumerable<WorkspaceOptions> Read => _options.Values;

    internal string FullPath(string path) => Path.TrimEndingDirectorySeparator(Path.GetFullPath(path, Run.WorkingDirectory));

    internal string FolderOf(string fullPath) => Path.GetDirectoryName(fullPath) ?? Run.WorkingDirectory;

    private WorkspaceRoot? RootAbove(string folder)
    {
        if (_roots.TryGetValue(folder, out var known)) return known;
        var root = WorkspaceRoot.At(folder) ?? (Path.GetDirectoryName(folder) is { } parent ? RootAbove(parent) : null);
        return _roots[folder] = root;
    }

    private WorkspaceOptions ReadFrom(IReadOnlyList<string> files)
    {
        if (files.Count < 2) return _reader.Read(files.SingleOrDefault());
        var other = Faults.TwoConfigurations(Path.GetFileName(files[1]));
        var failure = new Failure(EngineRules.InvalidConfiguration, DisplayPath.Of(files[0], Run.WorkingDirectory), other);
        return _reader.Read(null) with { RuleSet = null, Failures = [failure] };
    }
}
