using System.Runtime.CompilerServices;
using System.Text;
using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace;

/// <summary>Lints every draft of a folder as <c>lint</c> does there, with texts that are open in an editor in the place of their files.</summary>
public sealed class FolderRun
{
    private readonly RunSettings _run;
    private readonly AcceptedFindings _accepted;
    private readonly Dictionary<WorkspaceOptions, Batch> _batches = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, string> _files = new(StringComparer.Ordinal);
    private bool _isComplete;

    /// <param name="run">The folder is its working directory.</param>
    /// <param name="open">Texts that count instead of files, by full path.</param>
    /// <param name="isWanted">False for the full paths of drafts that another run lints.</param>
    /// <param name="now">The clock of the run; null reads the system's.</param>
    public FolderRun(RunSettings run, IReadOnlyDictionary<string, string> open, Func<string, bool> isWanted, DateTimeOffset? now)
    {
        _run = run;
        var workspaces = new Workspaces(run);
        var found = new DraftFinder(workspaces).Find([]);
        Drafts = [.. found.Drafts.Where(draft => isWanted(draft.File)).Select(draft => open.TryGetValue(draft.File, out var text) ? draft with { Content = () => Bytes(text) } : draft)];
        Now = now ?? RunClock.Read((Drafts.Count > 0 ? Drafts[0].Options : workspaces.OptionsForWorkingDirectory()).Configuration.TimeZone);
        // What the other run lints may be what a waiver is for.
        _isComplete = Drafts.Count == found.Drafts.Count;
        _accepted = new AcceptedFindings(run, found, Now);
        Failures = [.. found.Failures.Concat(_accepted.Failures).Distinct()];
        foreach (var draft in Drafts) _files[draft.Options.Registry.Mask(draft.Path)] = _files[draft.Path] = draft.File;
    }

    /// <summary>In ordinal order of their paths.</summary>
    public IReadOnlyList<Draft> Drafts { get; }

    /// <summary>Faults of what governs the drafts.</summary>
    public IReadOnlyList<Failure> Failures { get; }

    public DateTimeOffset Now { get; }

    /// <summary>Channels that replace those of every post; empty leaves the posts'.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <inheritdoc cref="Linter.Jobs"/>
    public int Jobs { get; init; } = 1;

    /// <summary>Lints the drafts, once; ends with an <see cref="OperationCanceledException"/> when it is cancelled.</summary>
    public async IAsyncEnumerable<LintedDraft> LintAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var read in new Linter { Now = Now, Channels = Channels, Jobs = Jobs }.LintAsync(Drafts, cancellation))
        {
            var linted = _accepted.Apply(read);
            foreach (var analysis in linted.Analyses) BatchOf(linted.Draft.Options).Add(analysis);
            _isComplete &= linted.Failures.Count == 0 && linted.Analyses.All(analysis => analysis.IsComplete);
            yield return linted;
        }
    }

    /// <summary>After the last draft: what is found across posts and about waivers and the baseline, each with what governs it, and the rules that failed.</summary>
    public (IReadOnlyList<(WorkspaceOptions Options, RunDiagnostic Diagnostic)> Findings, IReadOnlyList<Failure> Failures) Finish()
    {
        var findings = new List<(WorkspaceOptions, RunDiagnostic)>();
        var failures = new List<Failure>();
        foreach (var (options, batch) in _batches)
        {
            var (diagnostics, failed) = batch.Finish();
            findings.AddRange(diagnostics.Select(diagnostic => (options, _accepted.Apply(diagnostic))));
            failures.AddRange(failed);
        }

        findings.AddRange(_accepted.Finish(_isComplete && failures.Count == 0 && Failures.Count == 0 && Channels.Count == 0, isStrict: false));
        return (findings, failures);
    }

    /// <summary>The full path of a file that a failure or a finding names; null where there is none.</summary>
    public string? FileOf(string shownPath)
    {
        if (_files.TryGetValue(shownPath, out var file)) return file;
        var path = Path.GetFullPath(shownPath, _run.WorkingDirectory);
        return File.Exists(path) ? path : null;
    }

    /// <summary>The text of a file; null where it cannot be read.</summary>
    public static string? Read(string file) => SourceReader.Read(file, file, null).Source?.Text;

    private Batch BatchOf(WorkspaceOptions options) => _batches.TryGetValue(options, out var batch) ? batch : _batches[options] = new Batch();

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text), writable: false);
}
