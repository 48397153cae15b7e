namespace ComplianceLint.LanguageServer.Documents;

/// <summary>Leads from the names that clients give documents to files and back.</summary>
internal static class DocumentUri
{
    public static string? FileOf(string uri)
    {
        if (!Uri.TryCreate(uri, UriKind.Absolute, out var found) || !found.IsFile || found.LocalPath.Length < 2) return null;
        return Path.IsPathFullyQualified(found.LocalPath) ? Path.GetFullPath(found.LocalPath) : null;
    }

    /// <summary>Neovim's name for a buffer without one is <c>file://</c>.</summary>
    public static bool IsUntitled(string uri) => uri.StartsWith("untitled:", StringComparison.OrdinalIgnoreCase) || uri is "file://" or "file:///";

    public static string Of(string file) => new UriBuilder(Uri.UriSchemeFile, "") { Path = string.Join('/', file.Replace(Path.DirectorySeparatorChar, '/').Split('/').Select(Uri.EscapeDataString)) }.Uri.AbsoluteUri;
}
