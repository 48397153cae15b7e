using ComplianceLint.Workspace.Baselines;

namespace ComplianceLint.Workspace;

/// <summary>Lints drafts to make their baselines, or to take out of them what no longer occurs. Writes nothing.</summary>
public sealed class BaselineRun(RunSettings run, FoundDrafts found, DateTimeOffset now, int jobs)
{
    private readonly List<Failure> _failures = [.. found.Failures];

    /// <summary>Why the answer is not known; nothing may be written then.</summary>
    public IReadOnlyList<Failure> Failures => _failures;

    /// <summary>Takes every open finding of the drafts; what stands of other files that are still there stays.</summary>
    public async Task<IReadOnlyList<BaselineChange>> CreateAsync(CancellationToken cancellation)
    {
        var accepted = new AcceptedFindings(run, found, now, withBaseline: false);
        var recorders = accepted.Areas.ToDictionary(area => area, area => new BaselineRecorder(area));
        await LintAsync(accepted, recorders, cancellation);
        return [.. accepted.Areas.Select(area => recorders[area].Change(ReadOld(area, accepted.IsWhole(area))))];
    }

    /// <summary>Takes out what no longer occurs; what was renamed stands under its new name.</summary>
    public async Task<IReadOnlyList<BaselineChange>> PruneAsync(CancellationToken cancellation)
    {
        var accepted = new AcceptedFindings(run, found, now);
        await LintAsync(accepted, [], cancellation);
        return [.. accepted.Areas.Select(area => new BaselineChange(area.Root, Baseline.Read(area.Root, run).Baseline, area.Use.Pruned(area.Stale(accepted.IsWhole(area))), 0))];
    }

    private async Task LintAsync(AcceptedFindings accepted, Dictionary<AcceptedArea, BaselineRecorder> recorders, CancellationToken cancellation)
    {
        _failures.AddRange(accepted.Failures);
        var batches = new Dictionary<WorkspaceOptions, Batch>(ReferenceEqualityComparer.Instance);
        await foreach (var read in new Linter { Now = now, Jobs = jobs }.LintAsync(found.Drafts, cancellation))
        {
            var linted = accepted.Apply(read);
            var options = linted.Draft.Options;
            if (!batches.TryGetValue(options, out var batch)) batches[options] = batch = new Batch();
            _failures.AddRange(linted.Failures);
            var recorder = accepted.AreaOf(linted.Draft.File) is { } area ? recorders.GetValueOrDefault(area) : null;
            if (!linted.IsSkipped) recorder?.Enter(linted.Draft.File);
            foreach (var analysis in linted.Analyses)
            {
                _failures.AddRange(analysis.Failures);
                foreach (var diagnostic in analysis.Diagnostics) recorder?.Add(linted.Draft.File, diagnostic.Rule, diagnostic.Fingerprint, diagnostic.Status);
                batch.Add(analysis);
            }
        }

        foreach (var batch in batches.Values) Finish(batch, accepted, recorders);
    }

    private void Finish(Batch batch, AcceptedFindings accepted, Dictionary<AcceptedArea, BaselineRecorder> recorders)
    {
        var (diagnostics, failures) = batch.Finish();
        _failures.AddRange(failures);
        foreach (var diagnostic in diagnostics.Select(accepted.Apply))
        {
            var file = Path.GetFullPath(diagnostic.Locations[0].Path, run.WorkingDirectory);
            if (accepted.AreaOf(file) is { } area) recorders.GetValueOrDefault(area)?.Add(file, diagnostic.Rule, diagnostic.Fingerprint, diagnostic.Status);
        }
    }

    /// <summary>A broken baseline may be made anew as a whole, but not in part.</summary>
    private Baseline ReadOld(AcceptedArea area, bool isWhole)
    {
        var (old, failures) = Baseline.Read(area.Root, run);
        if (!isWhole) _failures.AddRange(failures);
        return old;
    }
}
