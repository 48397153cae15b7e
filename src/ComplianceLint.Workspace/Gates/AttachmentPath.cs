namespace ComplianceLint.Workspace.Gates;

/// <summary>Finds the file that a draft attaches, however an address spells it: beside the draft, or below the workspace.</summary>
internal static class AttachmentPath
{
    /// <param name="root">The full path of the workspace.</param>
    /// <param name="draft">The full path of the draft.</param>
    /// <param name="written">The file as the draft states it.</param>
    public static string? Find(string root, string draft, string written) => Candidates(root, Path.GetDirectoryName(draft) ?? root, written).FirstOrDefault(File.Exists);

    private static IEnumerable<string> Candidates(string root, string folder, string written)
    {
        if (written.Contains('\0', StringComparison.Ordinal)) yield break;
        if (written.Contains("://", StringComparison.Ordinal))
        {
            if (Uri.TryCreate(written, UriKind.Absolute, out var address) && address.IsFile) yield return address.LocalPath;
            yield break;
        }

        var bare = Uri.UnescapeDataString(written.Split('?', '#')[0]);
        foreach (var path in written == bare ? [written] : new[] { written, bare })
        {
            if (path.Contains('\0', StringComparison.Ordinal)) continue;
            yield return Path.GetFullPath(path, folder);
            yield return Path.GetFullPath(path.TrimStart('/', '\\'), root);
        }
    }
}
