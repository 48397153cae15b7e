using ComplianceLint.Workspace.Drafts;
using ComplianceLint.Workspace.Watching;

namespace ComplianceLint.Workspace;

/// <summary>Waits until drafts change, or what governs them, and says what there is to lint again.</summary>
/// <remarks>What the system tells is only the moment to look: what changed, comparing shows.</remarks>
public sealed class DraftWatch : IDisposable
{
    private readonly RunSettings _run;
    private readonly IReadOnlyList<string> _paths;
    private readonly FolderSignals _signals;
    private Workspaces _workspaces;
    private Dictionary<string, (Draft Draft, FileStamp Stamp)> _drafts = [];
    private IReadOnlyDictionary<string, FileStamp> _governing = new Dictionary<string, FileStamp>(StringComparer.Ordinal);

    /// <param name="run">The settings of every round.</param>
    /// <param name="paths">Files, folders and globs; nothing stands for the working directory.</param>
    public DraftWatch(RunSettings run, IReadOnlyList<string> paths)
        : this(run, paths, pollOnly: false)
    {
    }

    internal DraftWatch(RunSettings run, IReadOnlyList<string> paths, bool pollOnly)
    {
        (_run, _paths, _workspaces) = (run, paths, new Workspaces(run));
        // Watched from before the first look, so that nothing falls between.
        _signals = new FolderSignals(FoldersToWatch(), pollOnly);
    }

    /// <summary>True when the system does not tell of changes, so that they are found half a second later.</summary>
    public bool IsPolling => _signals.IsPolling;

    /// <summary>All drafts, with what governs them read anew.</summary>
    public WatchRound Begin()
    {
        _workspaces = new Workspaces(_run);
        var found = Find();
        _governing = ReadGoverning(found);
        _drafts = Stamped(found);
        return new WatchRound(_workspaces, found, [], IsEverything: true);
    }

    /// <summary>Waits for the next change.</summary>
    public async Task<WatchRound> NextAsync(CancellationToken cancellation = default)
    {
        while (true)
        {
            await _signals.WaitAsync(cancellation);
            var found = Find();
            if (!AreEqual(_governing, ReadGoverning(found))) return Begin();
            var drafts = Stamped(found);
            IReadOnlyList<Draft> changed = [.. found.Drafts.Where(draft => !_drafts.TryGetValue(draft.File, out var known) || known.Stamp != drafts[draft.File].Stamp)];
            IReadOnlyList<Draft> gone = [.. _drafts.Values.Where(known => !drafts.ContainsKey(known.Draft.File)).Select(known => known.Draft)];
            _drafts = drafts;
            if (changed.Count > 0 || gone.Count > 0) return new WatchRound(_workspaces, found with { Drafts = changed, Skipped = 0, Folders = [] }, gone, IsEverything: false);
        }
    }

    public void Dispose() => _signals.Dispose();

    private FoundDrafts Find() => new DraftFinder(_workspaces).Find(_paths);

    /// <summary>A draft without a stamp was gone as soon as it was found.</summary>
    private static Dictionary<string, (Draft Draft, FileStamp Stamp)> Stamped(FoundDrafts found)
    {
        var stamped = new Dictionary<string, (Draft, FileStamp)>(StringComparer.Ordinal);
        foreach (var draft in found.Drafts) stamped[draft.File] = (draft, FileStamp.Of(draft.File));
        return stamped;
    }

    private IReadOnlyDictionary<string, FileStamp> ReadGoverning(FoundDrafts found) =>
        GoverningFiles.Read(_workspaces, [.. Starts(), .. found.Drafts.Select(draft => _workspaces.FolderOf(draft.File)).Distinct(StringComparer.Ordinal)]);

    private static bool AreEqual(IReadOnlyDictionary<string, FileStamp> before, IReadOnlyDictionary<string, FileStamp> now) =>
        before.Count == now.Count && before.All(known => now.TryGetValue(known.Key, out var stamp) && stamp == known.Value);

    /// <summary>The folders in which the search for drafts starts.</summary>
    private IEnumerable<string> Starts() => _paths.DefaultIfEmpty(".").Select(path =>
    {
        var fullPath = _workspaces.FullPath(GlobSet.IsGlob(path) && !Path.Exists(_workspaces.FullPath(path)) ? GlobSet.Split(path).Folder : path);
        return Directory.Exists(fullPath) ? fullPath : _workspaces.FolderOf(fullPath);
    });

    /// <summary>Those folders, and what governs them from elsewhere: of a configuration above them its own folder alone.</summary>
    private IReadOnlyList<(string Folder, bool WithAllBelow)> FoldersToWatch()
    {
        var starts = Starts().ToList();
        foreach (var start in starts) _workspaces.OptionsOf(_workspaces.RootOf(start));
        var sources = _workspaces.Read.SelectMany(options => options.Sources).ToList();
        var state = starts.Select(start => Path.Combine(_workspaces.RootOf(start).Folder, WorkspaceRoot.StateFolder));
        List<string> deep = [.. starts.Concat(state).Concat(sources.Where(Directory.Exists)).Distinct(StringComparer.Ordinal)];
        deep.RemoveAll(folder => deep.Exists(other => other != folder && WorkspaceRoot.Contains(other, folder)));
        var flat = sources.Where(source => !Directory.Exists(source)).Select(_workspaces.FolderOf).Distinct(StringComparer.Ordinal)
            .Where(folder => !deep.Exists(other => WorkspaceRoot.Contains(other, folder)));
        return [.. deep.Select(folder => (folder, true)), .. flat.Select(folder => (folder, false))];
    }
}
