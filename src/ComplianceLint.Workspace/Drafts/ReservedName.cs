namespace ComplianceLint.Workspace.Drafts;

/// <summary>Names of files and folders that hold no drafts in any repository.</summary>
internal static class ReservedName
{
    private static readonly string[] Documents = ["README", "CHANGELOG", "LICENSE"];

    public static bool IsFile(ReadOnlySpan<char> name)
    {
        var dot = name.IndexOf('.');
        var stem = dot < 0 ? name : name[..dot];
        foreach (var document in Documents)
        {
            if (stem.Equals(document, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return stem.Equals("compliancelint", StringComparison.OrdinalIgnoreCase)
            || (name.StartsWith("package", StringComparison.OrdinalIgnoreCase) && name.EndsWith(".json", StringComparison.OrdinalIgnoreCase));
    }

    public static bool IsFolder(ReadOnlySpan<char> name) => name is ['.', _, ..] and not ".." || name is "node_modules";

    /// <summary>True when a folder on the way from the root to a path is reserved.</summary>
    public static bool IsBelowReservedFolder(string root, string path)
    {
        var rest = path.AsSpan(Math.Min(root.Length, path.Length));
        foreach (var segment in rest.Split(Path.DirectorySeparatorChar))
        {
            if (IsFolder(rest[segment])) return true;
        }

        return false;
    }
}
