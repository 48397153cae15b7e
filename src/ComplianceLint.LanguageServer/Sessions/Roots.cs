using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.Workspace;

namespace ComplianceLint.LanguageServer.Sessions;

/// <summary>The folders that the client has open, each with what governs its drafts; a file outside of all is governed from its own folder.</summary>
internal sealed class Roots(ServerSettings settings)
{
    private readonly List<string> _folders = [];
    private readonly Dictionary<string, OpenDrafts> _drafts = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Folders => _folders;

    public void Add(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        if (!_folders.Contains(path, StringComparer.Ordinal)) _folders.Add(path);
    }

    public void Remove(string folder)
    {
        var path = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        _folders.Remove(path);
        _drafts.Remove(path);
    }

    /// <summary>What judges a document, and the text for it; null for what is in no file and will be in none.</summary>
    public (OpenDrafts Drafts, OpenText Text)? Find(TextDocument document)
    {
        if (document.IsUntitled)
        {
            var home = _folders.Count > 0 ? _folders[0] : settings.Run.WorkingDirectory;
            return (DraftsIn(home), new OpenText(Path.Combine(home, document.FileNameOfUntitled), document.Text) { IsUntitled = true });
        }

        return document.File is { } file ? (DraftsIn(FolderOf(file)), new OpenText(file, document.Text)) : null;
    }

    /// <summary>What governs a document, be it a draft or not.</summary>
    public WorkspaceOptions OptionsFor(TextDocument document) =>
        Find(document) is var (drafts, text) ? drafts.Workspaces.OptionsFor(text.File) : OptionsForFolder();

    /// <summary>What governs the first folder of the window.</summary>
    public WorkspaceOptions OptionsForFolder() => DraftsIn(_folders.Count > 0 ? _folders[0] : settings.Run.WorkingDirectory).Workspaces.OptionsForWorkingDirectory();

    public OpenDrafts DraftsIn(string folder)
    {
        if (_drafts.TryGetValue(folder, out var known)) return known;
        return _drafts[folder] = new OpenDrafts(settings.Run with { WorkingDirectory = folder }) { Now = settings.Now, Channels = settings.Channels };
    }

    /// <summary>The innermost open folder that holds a file, or else the file's own folder.</summary>
    public string FolderOf(string file) => FolderOf(_folders, file) ?? Path.GetDirectoryName(file) ?? settings.Run.WorkingDirectory;

    /// <summary>The innermost of some folders that holds a file.</summary>
    public static string? FolderOf(IEnumerable<string> folders, string file) => folders.Where(folder => IsBelow(file, folder)).MaxBy(folder => folder.Length);

    /// <summary>Reads anew what changed.</summary>
    public bool Reload()
    {
        var any = false;
        foreach (var drafts in _drafts.Values) any |= drafts.Reload();
        return any;
    }

    private static bool IsBelow(string file, string folder) =>
        file.StartsWith(folder, StringComparison.Ordinal) && (Path.EndsInDirectorySeparator(folder) || (file.Length > folder.Length && file[folder.Length] == Path.DirectorySeparatorChar));
}
