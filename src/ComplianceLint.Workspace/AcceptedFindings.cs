using ComplianceLint.Workspace.Baselines;

namespace ComplianceLint.Workspace;

/// <summary>What waivers and baselines accept of a run's findings: the stage behind <see cref="Linter"/>, shared by all who lint.</summary>
/// <remarks>A baseline is used up as the findings come, so everything must be applied in the order of the drafts, on one thread.</remarks>
public sealed class AcceptedFindings
{
    private readonly RunSettings _run;
    private readonly IReadOnlyList<string> _folders;
    private readonly SortedDictionary<string, AcceptedArea> _areas = new(StringComparer.Ordinal);

    /// <param name="run">What shown paths are relative to.</param>
    /// <param name="found">The drafts of the run; the files of their workspaces are read here.</param>
    /// <param name="now">The clock of the run.</param>
    public AcceptedFindings(RunSettings run, FoundDrafts found, DateTimeOffset now)
        : this(run, found, now, withBaseline: true)
    {
    }

    internal AcceptedFindings(RunSettings run, FoundDrafts found, DateTimeOffset now, bool withBaseline)
    {
        (_run, _folders) = (run, found.Folders);
        foreach (var draft in found.Drafts)
        {
            if (_areas.ContainsKey(draft.Root)) continue;
            _areas[draft.Root] = new AcceptedArea(draft.Root, draft.Options, run, AcceptedFiles.Read(draft.Root, draft.Options, run, now, withBaseline));
        }
    }

    /// <summary>Faults of the files; a run with one is never complete.</summary>
    public IEnumerable<Failure> Failures => _areas.Values.SelectMany(area => area.Failures);

    /// <summary>The waivers of each workspace, judged on the day of the run.</summary>
    public IReadOnlyList<WaiverList> Waivers => [.. _areas.Values.Select(area => area.Waivers)];

    internal IEnumerable<AcceptedArea> Areas => _areas.Values;

    /// <summary>The draft with every finding lifted that is accepted.</summary>
    public LintedDraft Apply(LintedDraft linted)
    {
        var area = _areas[linted.Draft.Root];
        if (!linted.IsSkipped) area.Use.Enter(area.MaskedOf(linted.Draft.File));
        return linted with { Analyses = [.. linted.Analyses.Select(analysis => area.Apply(analysis, linted.Draft.File))] };
    }

    /// <summary>A version of a draft with every finding lifted that would be accepted. Uses nothing up, and may be called on any thread.</summary>
    public LintedDraft Try(LintedDraft linted) => linted with { Analyses = _areas[linted.Draft.Root].Try(linted.Analyses, linted.Draft.File) };

    /// <summary>A finding across posts, lifted where it is accepted; these come behind the last draft.</summary>
    public RunDiagnostic Apply(RunDiagnostic diagnostic)
    {
        string[] files = [.. diagnostic.Locations.Select(location => Path.GetFullPath(location.Path, _run.WorkingDirectory))];
        return AreaOf(files[0])?.Apply(diagnostic, files) ?? diagnostic;
    }

    /// <summary>What is to be said about waivers and baselines themselves, each with what governs its workspace.</summary>
    /// <param name="isComplete">False when something could not be judged: what seems to be of no use may then be needed.</param>
    /// <param name="isStrict">True when what is of no use is a finding.</param>
    public IEnumerable<(WorkspaceOptions Options, RunDiagnostic Diagnostic)> Finish(bool isComplete, bool isStrict) =>
        _areas.Values.SelectMany(area => area.Finish(isComplete, IsWhole(area), isStrict).Select(diagnostic => (area.Options, diagnostic)));

    /// <summary>True when all drafts of a workspace were linted.</summary>
    internal bool IsWhole(AcceptedArea area) => _folders.Any(folder => WorkspaceRoot.Contains(folder, area.Root));

    /// <summary>The innermost workspace that holds a file.</summary>
    internal AcceptedArea? AreaOf(string file) =>
        _areas.Values.Where(area => WorkspaceRoot.Contains(area.Root, file)).MaxBy(area => area.Root.Length);
}
