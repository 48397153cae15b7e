using System.IO.Enumeration;
using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace.Packs;

/// <summary>Reads a pack from a folder of the user's own.</summary>
internal static class PackFolder
{
    public const string PackFile = "pack.yaml";

    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, IgnoreInaccessible = false, AttributesToSkip = 0 };

    public static bool IsPack(string folder) => File.Exists(Path.Combine(folder, PackFile));

    /// <param name="folder">Its full path; it exists.</param>
    /// <param name="name">The pack's id.</param>
    /// <param name="run">What shown paths are relative to.</param>
    public static LoadedPack Read(string folder, string name, RunSettings run)
    {
        var root = DisplayPath.Of(folder, run.WorkingDirectory);
        var files = new List<SourceText>();
        var failures = new List<Failure>();
        try
        {
            foreach (var file in FilesOf(folder).Union(run.Unsaved.Keys.Where(file => WorkspaceRoot.Contains(folder, file))).Order(StringComparer.Ordinal)) ReadFile(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            failures.Add(FileFailures.Unreadable(root, exception));
        }

        var pack = RulePack.Read(name, root, files);
        return new LoadedPack(pack, folder, [.. failures, .. pack.Failures]);

        void ReadFile(string file)
        {
            var path = $"{root}/{DisplayPath.Of(file, folder)}";
            var (source, failure) = path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)
                ? (null, FileFailures.NotNamedYaml(path))
                : SourceReader.Read(run, file, path);
            if (source is not null) files.Add(source);
            if (failure is not null) failures.Add(failure);
        }
    }

    /// <summary>The YAML files below a folder in ordinal order; folders that start with a dot and links to folders are left out.</summary>
    private static IEnumerable<string> FilesOf(string folder) =>
        new FileSystemEnumerable<string>(folder, (ref FileSystemEntry entry) => entry.ToFullPath(), Everything)
        {
            ShouldIncludePredicate = (ref FileSystemEntry entry) => !entry.IsDirectory && IsYaml(entry.FileName),
            ShouldRecursePredicate = (ref FileSystemEntry entry) =>
                entry.FileName[0] != '.' && !entry.Attributes.HasFlag(FileAttributes.ReparsePoint),
        };

    private static bool IsYaml(ReadOnlySpan<char> name) =>
        name.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
}
