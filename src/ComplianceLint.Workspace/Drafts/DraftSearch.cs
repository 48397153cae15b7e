using ComplianceLint.Workspace.Changes;
using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace.Drafts;

/// <summary>One search: collects each draft once, whatever the number of paths that lead to it.</summary>
internal sealed class DraftSearch
{
    private readonly Workspaces _workspaces;
    private readonly HashSet<string> _outputs;
    private readonly Dictionary<string, Draft> _drafts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _skipped = new(StringComparer.Ordinal);
    private readonly List<WorkspaceOptions> _options = [];
    private readonly List<Failure> _failures = [];
    private readonly List<string> _folders = [];

    public DraftSearch(Workspaces workspaces, IEnumerable<string> outputs)
    {
        _workspaces = workspaces;
        _outputs = [.. outputs.Select(workspaces.FullPath)];
    }

    /// <inheritdoc cref="DraftFinder.RefusesLinks"/>
    public bool RefusesLinks { get; init; }

    /// <summary>The drafts whose rules are known; those of a faulty configuration are not linted.</summary>
    public FoundDrafts Result() => new(
        [.. _drafts.Values.Where(draft => draft.Options.RuleSet is not null).OrderBy(draft => draft.Path, StringComparer.Ordinal)],
        [.. _options.SelectMany(options => options.Failures).Concat(_failures).Distinct().Select(Masked)],
        _skipped.Count) { Folders = _folders };

    /// <summary>Names of files may hold sealed terms too.</summary>
    private Failure Masked(Failure failure) => failure with { Path = _options.Aggregate(failure.Path, (path, options) => options.Registry.Mask(path)) };

    /// <summary>Adds what a path that the user gave leads to: a file, a folder, or the matches of a glob.</summary>
    public void AddPath(string path)
    {
        var fullPath = _workspaces.FullPath(path);
        if (File.Exists(fullPath)) AddNamed(fullPath);
        else if (Directory.Exists(fullPath)) Expect(path, () => AddFolder(fullPath));
        else if (GlobSet.IsGlob(path)) Expect(path, () => AddGlob(path));
        else _failures.Add(FileFailures.Missing(Shown(fullPath)));
    }

    /// <summary>Adds the drafts below a folder that the <c>drafts:</c> of their workspaces name; says how many there were.</summary>
    public int AddFolder(string folder)
    {
        var count = 0;
        _folders.Add(folder);
        foreach (var files in Walk(folder))
        {
            var configuration = OptionsOf(files.Key).Configuration;
            var matches = new GlobSet(configuration.Drafts).Matching(files.Key.Folder, [.. files.Select(file => file.File)]);
            count += Keep(files, matches, _ => configuration.DraftsAreWritten);
        }

        return count;
    }

    /// <summary>Adds standard input.</summary>
    /// <param name="input">The text.</param>
    /// <param name="path">The path that it stands for; null for none.</param>
    public void AddInput(Stream input, string? path)
    {
        var file = _workspaces.FullPath(path ?? "stdin");
        if (path is not null && Refusal(file) is { } refusal) _failures.Add(refusal);
        else Add(file, DraftOf(file, IsDeclared(file)) with { Path = path is null ? SourceText.StandardInput : Shown(file), IsNamed = true, Content = () => input });
    }

    /// <summary>Adds a text that is open in an editor, if a search of its folder would take its file for a draft.</summary>
    /// <param name="file">The full path, which need not exist.</param>
    /// <param name="isUntitled">True where no <c>drafts:</c> can name it.</param>
    /// <returns>Why it is none; null when it is one.</returns>
    public LocalizedText? AddOpen(string file, bool isUntitled)
    {
        var root = RootOf(file);
        OptionsOf(root);
        if (IsReserved(file) || ReservedName.IsFile(Path.GetFileName(file))) return FileFailures.Reserved(Shown(file)).Message;
        if (LeadsOut(root, file)) return FileFailures.OutsideOfWorkspace(Shown(file)).Message;
        if (!isUntitled && !IsInDrafts(file)) return FileFailures.NotInDrafts;
        Add(file, DraftOf(file, !isUntitled && IsDeclared(file)));
        return null;
    }

    public void Fail(Failure failure) => _failures.Add(failure);

    /// <summary>Reads what governs a folder, whose faults count even where nothing below it changed.</summary>
    public void Govern(string folder) => OptionsOf(_workspaces.RootOf(folder));

    /// <summary>Adds a file that changed, if it is a draft.</summary>
    /// <param name="changed">The file.</param>
    /// <param name="isWanted">True when the user named it, or a glob did: it need not be in the <c>drafts:</c> of its workspace then.</param>
    public void AddChanged(ChangedFile changed, bool isWanted)
    {
        if (IsReserved(changed.File) || _outputs.Contains(changed.File) || !(isWanted || IsInDrafts(changed.File))) return;
        if (ReservedName.IsFile(Path.GetFileName(changed.File))) _skipped.Add(changed.File);
        else if (changed.Content is null && !File.Exists(changed.File)) _failures.Add(ChangeFailures.NotHere(Shown(changed.File)));
        else if (changed.Content is null && LeadsOut(RootOf(changed.File), changed.File)) _failures.Add(FileFailures.OutsideOfWorkspace(Shown(changed.File)));
        else Add(RealPath.Of(changed.File) ?? changed.File, DraftOf(changed.File, IsDeclared(changed.File)) with { Content = changed.Content, Changes = LinesOf(changed) });
    }

    /// <summary>All lines of a file that was no draft before: nobody has looked at them.</summary>
    private ChangedLines? LinesOf(ChangedFile changed) =>
        changed.FormerFile is { } former && (IsReserved(former) || ReservedName.IsFile(Path.GetFileName(former)) || !IsInDrafts(former)) ? ChangedLines.All : changed.Lines;

    private bool IsReserved(string file) => ReservedName.IsBelowReservedFolder(RootOf(file).Folder, _workspaces.FolderOf(file));

    private bool IsInDrafts(string file)
    {
        var root = RootOf(file);
        return new GlobSet(OptionsOf(root).Configuration.Drafts).Matches(root.Folder, file);
    }

    private int AddGlob(string path)
    {
        var (folder, pattern) = GlobSet.Split(path);
        var fullFolder = _workspaces.FullPath(folder);
        if (!Directory.Exists(fullFolder)) return 0;
        var files = Walk(fullFolder).SelectMany(group => group).ToList();
        return Keep(files, new GlobSet([pattern]).Matching(fullFolder, [.. files.Select(file => file.File)]), IsDeclared);
    }

    private void AddNamed(string file)
    {
        if (Refusal(file) is { } refusal) _failures.Add(refusal);
        else Add(RealPath.Of(file)!, DraftOf(file, IsDeclared(file)) with { IsNamed = true });
    }

    /// <summary>The files below a folder, by workspace; none when the folder may not be searched.</summary>
    private IEnumerable<IGrouping<WorkspaceRoot, WalkedFile>> Walk(string folder)
    {
        var root = _workspaces.RootOf(folder);
        OptionsOf(root);
        if (Refusal(root, folder) is { } refusal)
        {
            _failures.Add(refusal);
            return [];
        }

        var walk = new FolderWalk(RealPath.Of(root.Folder)!, _workspaces.Run.WorkingDirectory);
        walk.Add(folder, RealPath.Of(folder)!);
        _failures.AddRange(walk.Failures);
        if (RefusesLinks) _failures.AddRange(walk.LinksOut.Where(MayHoldDraft).Select(link => FileFailures.OutsideOfWorkspace(Shown(link))));
        return walk.Files.GroupBy(file => RootOf(file.File));
    }

    /// <summary>A link that leads nowhere leads to no draft.</summary>
    private bool MayHoldDraft(string link) => Directory.Exists(link) || (File.Exists(link) && IsInDrafts(link));

    private int Keep(IEnumerable<WalkedFile> files, IEnumerable<string> wanted, Func<string, bool> isDeclared)
    {
        var names = wanted.ToHashSet(StringComparer.Ordinal);
        var count = 0;
        foreach (var (file, realFile) in files.Where(file => names.Contains(file.File) && !_outputs.Contains(file.File)))
        {
            if (ReservedName.IsFile(Path.GetFileName(file)))
            {
                _skipped.Add(realFile);
                continue;
            }

            Add(realFile, DraftOf(file, isDeclared(file)));
            count++;
        }

        return count;
    }

    private void Add(string realFile, Draft draft)
    {
        // A file that was met on a walk too is still one that the user named.
        if (draft.IsNamed || !_drafts.ContainsKey(realFile)) _drafts[realFile] = draft;
    }

    private void Expect(string path, Func<int> add)
    {
        var failures = _failures.Count;
        if (add() == 0 && _failures.Count == failures) _failures.Add(FileFailures.NothingMatched(path));
    }

    /// <summary>Why a file that the user named is not linted; null when it is.</summary>
    private Failure? Refusal(string file)
    {
        if (_outputs.Contains(file)) return FileFailures.IsOutput(Shown(file));
        if (ReservedName.IsFile(Path.GetFileName(file))) return FileFailures.Reserved(Shown(file));
        return Refusal(RootOf(file), file);
    }

    private Failure? Refusal(WorkspaceRoot root, string path)
    {
        var folder = Directory.Exists(path) ? path : _workspaces.FolderOf(path);
        if (ReservedName.IsBelowReservedFolder(root.Folder, folder)) return FileFailures.Reserved(Shown(path));
        return LeadsOut(root, path) ? FileFailures.OutsideOfWorkspace(Shown(path)) : null;
    }

    private static bool LeadsOut(WorkspaceRoot root, string path) =>
        RealPath.Of(path) is not { } realPath || !WorkspaceRoot.Contains(RealPath.Of(root.Folder)!, realPath);

    private Draft DraftOf(string file, bool isDeclared) =>
        new() { File = file, Path = Shown(file), Root = RootOf(file).Folder, Options = OptionsOf(RootOf(file)), IsDeclared = isDeclared };

    private bool IsDeclared(string file)
    {
        return OptionsOf(RootOf(file)).Configuration.DraftsAreWritten && IsInDrafts(file);
    }

    private WorkspaceRoot RootOf(string file) => _workspaces.RootOf(_workspaces.FolderOf(file));

    private WorkspaceOptions OptionsOf(WorkspaceRoot root)
    {
        var options = _workspaces.OptionsOf(root);
        if (!_options.Contains(options)) _options.Add(options);
        return options;
    }

    private string Shown(string file) => DisplayPath.Of(file, _workspaces.Run.WorkingDirectory);
}
