namespace ComplianceLint.Workspace.Files;

/// <summary>How a path is shown: relative to the working directory, with <c>/</c>, the same on every machine.</summary>
internal static class DisplayPath
{
    public static string Of(string fullPath, string workingDirectory) =>
        WithSlashes(Path.GetRelativePath(workingDirectory, fullPath));

    public static string WithSlashes(string path) =>
        Path.DirectorySeparatorChar == '/' ? path : path.Replace(Path.DirectorySeparatorChar, '/');
}
