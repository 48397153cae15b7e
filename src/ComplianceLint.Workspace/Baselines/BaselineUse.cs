using System.Collections.Concurrent;

namespace ComplianceLint.Workspace.Baselines;

/// <summary>A baseline during one run: each finding uses up one of what stands under its own path, else under a path that is gone.</summary>
/// <remarks>Who comes first is served first, so findings must come in the order of the posts.</remarks>
internal sealed class BaselineUse
{
    private readonly Dictionary<(string Path, string Fingerprint), BaselineSlot> _own;
    private readonly ILookup<string, BaselineSlot> _byFingerprint;
    private readonly Dictionary<string, Queue<BaselineSlot>> _gone = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _isGone = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Path, string Fingerprint), BaselineEntry> _moved = [];
    private readonly HashSet<string> _linted = new(StringComparer.Ordinal);
    private readonly IReadOnlyList<BaselineSlot> _slots;
    private readonly string _root;

    /// <param name="baseline">What it begins with.</param>
    /// <param name="root">The full path of the workspace, to see which paths are gone.</param>
    /// <param name="file">The path of the baseline to show.</param>
    public BaselineUse(Baseline baseline, string root, string file)
    {
        _root = root;
        _slots = [.. baseline.Entries.Select(entry => new BaselineSlot(entry, file))];
        _own = _slots.ToDictionary(slot => (slot.Entry.Path, slot.Entry.Fingerprint));
        _byFingerprint = _slots.ToLookup(slot => slot.Entry.Fingerprint, StringComparer.Ordinal);
    }

    public bool IsEmpty => _slots.Count == 0;

    /// <summary>Notes that all findings of a file come, be there any or none.</summary>
    public void Enter(string path) => _linted.Add(path);

    /// <summary>What lifts a finding; null for a new one and where its rule is locked.</summary>
    /// <param name="path">The finding's file, masked.</param>
    /// <param name="rule">Its rule.</param>
    /// <param name="fingerprint">Its name.</param>
    /// <param name="former">Its names under the rule's former ids.</param>
    public Suppression? Take(string path, Rule rule, string fingerprint, IReadOnlyList<string> former)
    {
        if (rule.Lock?.Allows(DiagnosticStatus.Baselined) == false) return null;
        if (_own.TryGetValue((path, fingerprint), out var own) && own.TryTake()) return own.Suppression;
        if ((TakeRenamed(path, former) ?? TakeGone(former.Prepend(fingerprint))) is not { } found) return null;
        var moved = _moved.GetValueOrDefault((path, fingerprint)) ?? new BaselineEntry(path, rule.Id, fingerprint, 0);
        _moved[(path, fingerprint)] = moved with { Count = moved.Count + 1 };
        return found.Suppression;
    }

    private BaselineSlot? TakeRenamed(string path, IReadOnlyList<string> former)
    {
        foreach (var fingerprint in former)
        {
            if (_own.TryGetValue((path, fingerprint), out var slot) && slot.TryTakeRenamed()) return slot;
        }

        return null;
    }

    private BaselineSlot? TakeGone(IEnumerable<string> fingerprints)
    {
        foreach (var gone in fingerprints.Select(GoneWith))
        {
            while (gone.TryPeek(out var slot))
            {
                if (slot.TryTake()) return slot;
                gone.Dequeue();
            }
        }

        return null;
    }

    /// <summary>What would lift the findings of one file, called for each in turn; nothing is used up, so several threads may ask.</summary>
    /// <remarks>Each file is judged as if it alone could follow one that is gone.</remarks>
    public Func<Diagnostic, Suppression?> Try(string path)
    {
        var taken = new Dictionary<BaselineSlot, int>();
        return diagnostic =>
        {
            if (diagnostic.Rule.Lock?.Allows(DiagnosticStatus.Baselined) == false) return null;
            var slots = diagnostic.FormerFingerprints.Prepend(diagnostic.Fingerprint).SelectMany(fingerprint => _byFingerprint[fingerprint]).ToList();
            var slot = slots.FirstOrDefault(slot => IsLeft(slot) && string.Equals(slot.Entry.Path, path, StringComparison.Ordinal)) ?? slots.FirstOrDefault(slot => IsLeft(slot) && IsGone(slot.Entry.Path));
            if (slot is not null) taken[slot] = taken.GetValueOrDefault(slot) + 1;
            return slot?.Suppression;
        };

        bool IsLeft(BaselineSlot slot) => taken.GetValueOrDefault(slot) < slot.Entry.Count;
    }

    /// <summary>What no longer occurs: entries of files that were linted, and of files that are gone once all were.</summary>
    /// <param name="isWhole">True when every draft of the workspace was linted.</param>
    /// <param name="isOff">True for a rule that did not run: of it nothing is known.</param>
    public IReadOnlyList<BaselineSlot> Stale(bool isWhole, Func<string, bool> isOff) =>
        [.. _slots.Where(slot => slot.Left > 0 && !isOff(slot.Entry.RuleId) && (_linted.Contains(slot.Entry.Path) || (isWhole && IsGone(slot.Entry.Path))))];

    /// <summary>The baseline without what no longer occurs; what was found under a new name, of the file or the rule, stands there.</summary>
    public Baseline Pruned(IReadOnlyCollection<BaselineSlot> stale)
    {
        var dropped = stale.ToHashSet();
        var kept = _slots
            .Select(slot => slot.Entry with { Count = Remaining(slot, dropped.Contains(slot)) })
            .Where(entry => entry.Count > 0);
        return Baseline.Of(kept.Concat(_moved.Values).GroupBy(entry => (entry.Path, entry.Fingerprint)).Select(same => same.First() with { Count = same.Sum(entry => entry.Count) }));
    }

    /// <summary>True for a file that is not there; of a masked name nobody can say.</summary>
    public bool IsGone(string path) =>
        _isGone.GetOrAdd(path, static (path, root) => !path.Contains('*', StringComparison.Ordinal) && !File.Exists(Path.Combine(root, path)), _root);

    /// <summary>What stays under the path of an entry; what a finding took from a path that is gone goes with it.</summary>
    private int Remaining(BaselineSlot slot, bool isStale) => IsGone(slot.Entry.Path)
        ? isStale ? 0 : slot.Left
        : (isStale ? slot.Entry.Count - slot.Left : slot.Entry.Count) - slot.Renamed;

    private Queue<BaselineSlot> GoneWith(string fingerprint) => _gone.TryGetValue(fingerprint, out var known)
        ? known
        : _gone[fingerprint] = new Queue<BaselineSlot>(_byFingerprint[fingerprint].Where(slot => IsGone(slot.Entry.Path)));
}
