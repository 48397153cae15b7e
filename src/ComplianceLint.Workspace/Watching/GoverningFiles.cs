namespace ComplianceLint.Workspace.Watching;

/// <summary>The state of everything that decides how drafts are judged: configurations, packs, registries, keys, and what stands in <c>.compliancelint</c>.</summary>
internal static class GoverningFiles
{
    private static readonly EnumerationOptions Everything = new() { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = 0 };

    /// <param name="workspaces">Those that were read.</param>
    /// <param name="folders">Full paths of folders that hold drafts, or may.</param>
    public static IReadOnlyDictionary<string, FileStamp> Read(Workspaces workspaces, IEnumerable<string> folders)
    {
        var stamps = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        foreach (var folder in folders.SelectMany(folder => UpToRoot(folder, workspaces.RootOf(folder).Folder)).Distinct(StringComparer.Ordinal).ToList())
        {
            foreach (var name in WorkspaceRoot.ConfigurationNames) Add(Path.Combine(folder, name));
            AddFolder(Path.Combine(folder, WorkspaceRoot.StateFolder));
        }

        foreach (var source in workspaces.Read.SelectMany(options => options.Sources))
        {
            if (Directory.Exists(source)) AddFolder(source);
            else Add(source);
        }

        return stamps;

        // What is not there is left out, so that a new folder without a configuration changes nothing.
        void Add(string file)
        {
            if (FileStamp.Of(file) is var stamp && stamp != FileStamp.None) stamps[file] = stamp;
        }

        void AddFolder(string folder)
        {
            if (!Directory.Exists(folder)) return;
            foreach (var file in Directory.EnumerateFiles(folder, "*", Everything)) Add(file);
        }
    }

    private static IEnumerable<string> UpToRoot(string folder, string root)
    {
        for (var above = folder; above is not null; above = Path.GetDirectoryName(above))
        {
            yield return above;
            if (above == root) yield break;
        }
    }
}
