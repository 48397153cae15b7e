namespace ComplianceLint.Workspace.Files;

/// <summary>Where a path leads once every symbolic link on the way is followed.</summary>
internal static class RealPath
{
    // As many as Linux follows before it gives up.
    private const int MostLinks = 40;

    /// <summary>The path without links; null when they go round in circles.</summary>
    public static string? Of(string fullPath)
    {
        var links = 0;
        return Resolve(fullPath, ref links);
    }

    private static string? Resolve(string path, ref int links)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null) return path;
        if (Resolve(parent, ref links) is not { } folder) return null;
        var here = Path.Combine(folder, Path.GetFileName(path));
        if (new FileInfo(here).LinkTarget is not { } target) return here;
        return ++links > MostLinks ? null : Resolve(Path.GetFullPath(target, folder), ref links);
    }
}
