using System.Collections.Concurrent;
using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace.Baselines;

/// <summary>What one workspace accepts of its findings during a run.</summary>
internal sealed class AcceptedArea
{
    private readonly WaiverRun _waivers;
    private readonly ConcurrentBag<WaiverRun> _trials = [];
    private readonly string _baselinePath;

    public AcceptedArea(string root, WorkspaceOptions options, RunSettings run, AcceptedFiles files)
    {
        (Root, Options, Failures) = (root, options, files.Failures);
        Waivers = files.Waivers;
        _waivers = new WaiverRun(Waivers);
        _baselinePath = DisplayPath.Of(Path.Combine(root, Baseline.FileName), run.WorkingDirectory);
        Use = new BaselineUse(files.Baseline, root, _baselinePath);
    }

    public string Root { get; }

    public WorkspaceOptions Options { get; }

    public WaiverList Waivers { get; }

    public BaselineUse Use { get; }

    public IReadOnlyList<Failure> Failures { get; }

    /// <summary>A full path as waivers name it: relative to the root, with <c>/</c>.</summary>
    public string RelativeOf(string file) => DisplayPath.Of(file, Root);

    /// <summary>The same as it stands in a baseline, which holds nothing personal.</summary>
    public string MaskedOf(string file) => Options.Registry.Mask(RelativeOf(file));

    public Analysis Apply(Analysis analysis, string file)
    {
        var waived = _waivers.Apply(analysis, RelativeOf(file));
        if (Use.IsEmpty || waived.Diagnostics.Count == 0) return waived;
        var path = MaskedOf(file);
        return waived.Suppress(diagnostic => diagnostic.Status == DiagnosticStatus.Open ? Use.Take(path, diagnostic.Rule, diagnostic.Fingerprint, diagnostic.FormerFingerprints) : null);
    }

    /// <summary>The analyses of one version of a file as <see cref="Apply(Analysis, string)"/> would leave them; on any thread.</summary>
    public IReadOnlyList<Analysis> Try(IReadOnlyList<Analysis> analyses, string file)
    {
        // As many as threads: each knows the globs of all waivers.
        if (!_trials.TryTake(out var waivers)) waivers = new WaiverRun(Waivers);
        var path = RelativeOf(file);
        IReadOnlyList<Analysis> waived = [.. analyses.Select(analysis => waivers.Apply(analysis, path))];
        _trials.Add(waivers);
        if (Use.IsEmpty) return waived;
        var find = Use.Try(MaskedOf(file));
        return [.. waived.Select(analysis => analysis.Suppress(diagnostic => diagnostic.Status == DiagnosticStatus.Open ? find(diagnostic) : null))];
    }

    /// <param name="diagnostic">A finding across posts.</param>
    /// <param name="files">The full paths of its places.</param>
    public RunDiagnostic Apply(RunDiagnostic diagnostic, IReadOnlyList<string> files)
    {
        var waived = _waivers.Apply(diagnostic, [.. files.Select(RelativeOf)]);
        return waived.Status == DiagnosticStatus.Open && Use.Take(MaskedOf(files[0]), waived.Rule, waived.Fingerprint, waived.FormerFingerprints) is { } found ? waived.With(found) : waived;
    }

    public IEnumerable<RunDiagnostic> Finish(bool isComplete, bool isWhole, bool isStrict)
    {
        foreach (var diagnostic in _waivers.Finish(isComplete && isWhole, isStrict)) yield return diagnostic;
        if (!isStrict || !isComplete) yield break;
        foreach (var file in Stale(isWhole).GroupBy(slot => slot.Entry.Path, StringComparer.Ordinal)) yield return StaleOf([.. file]);
    }

    public IReadOnlyList<BaselineSlot> Stale(bool isWhole)
    {
        var known = IdsOf(Options.Packs.SelectMany(pack => pack.Rules));
        var on = IdsOf(Options.RuleSet!.Rules);
        return Use.Stale(isWhole, id => known.Contains(id) && !on.Contains(id));
    }

    private static HashSet<string> IdsOf(IEnumerable<Rule> rules) => rules.SelectMany(rule => rule.Formerly.Prepend(rule.Id)).ToHashSet(StringComparer.Ordinal);

    private RunDiagnostic StaleOf(IReadOnlyList<BaselineSlot> slots)
    {
        var position = slots[0].Suppression.Position;
        var place = new PostLocation(_baselinePath, 0, new TextSpan(0, 0), position, position);
        var (path, count) = (slots[0].Entry.Path, slots.Sum(slot => (long)slot.Left));
        return RunDiagnostic.InFile(
            EngineRules.StaleBaseline,
            new LocalizedText(
                $"{count} temuan {path} di baseline sudah tidak ada; jalankan compliancelint baseline prune.",
                $"{count} {(count == 1 ? "finding" : "findings")} of {path} in the baseline {(count == 1 ? "is" : "are")} gone; run compliancelint baseline prune."),
            [place],
            path);
    }
}
