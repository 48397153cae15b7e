namespace ComplianceLint.Cli;

/// <summary>The folder for what can be made again: as the XDG specification has it, on Windows the local application data.</summary>
internal static class CacheFolder
{
    /// <returns>The full path, which need not exist; null where the system names none.</returns>
    public static string? Of(Terminal terminal)
    {
        var folder = terminal.Variable("XDG_CACHE_HOME") is { } cache && Path.IsPathFullyQualified(cache) ? cache
            : terminal.Variable("LOCALAPPDATA") is { } local && Path.IsPathFullyQualified(local) ? local
            : terminal.Variable("HOME") is { } home && Path.IsPathFullyQualified(home) ? Path.Combine(home, ".cache")
            : null;
        return folder is null ? null : Path.Combine(folder, "compliancelint");
    }
}
