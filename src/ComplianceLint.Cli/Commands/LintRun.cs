using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using ComplianceLint.Reporting;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary>One run of <c>lint</c>, <c>fix</c> or <c>gate</c>: finds drafts, lints, fixes or judges them, reports each as it comes, and ends with the exit code.</summary>
internal sealed class LintRun(Terminal terminal, LintRequest request, FixWork? fixes = null)
{
    private readonly RunSummary _summary = new();
    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly HistoryWork? _history = HistoryWork.Of(request);
    private bool _hasFailingFindings;

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (OutputFaults.Of(request.Outputs, terminal.WorkingDirectory) is { Count: > 0 } faults)
        {
            var language = MessageLanguage.Choose(request.Language, null, terminal.Variable);
            foreach (var fault in faults) terminal.Complain(fault.In(language));
            return ExitCode.Incomplete;
        }

        var workspaces = new Workspaces(request.Settings);
        using var selection = request.Changes is { } changes ? await DraftSelection.ReadAsync(changes, request.Settings, cancellation) : null;
        if (selection is not null) _summary.LeftOut = 0;
        var found = FindDrafts(workspaces, selection);
        if (selection is not null) WriteSubmodules(selection, HeaderOf(workspaces, found).Language);
        return await RunAsync(workspaces, found, cancellation);
    }

    /// <summary>Lints and reports drafts that were found already.</summary>
    public async Task<int> RunAsync(Workspaces workspaces, FoundDrafts found, CancellationToken cancellation)
    {
        var header = HeaderOf(workspaces, found);
        var accepted = new AcceptedFindings(request.Settings, found, header.Now);
        var statistics = request.Stats ? new RunStatistics(found, _watch.Elapsed) : null;
        using var reports = new Reports(terminal, request, header, FactsOf(workspaces, found, accepted));
        foreach (var failure in found.Failures.Concat(fixes?.Prepare(found.Drafts, header.Language) ?? [])) Fail(reports, failure);
        if (_history?.Failure is { } unread) Fail(reports, unread);
        _summary.Skipped = found.Skipped;
        var isCancelled = false;
        try
        {
            await LintAsync(found, accepted, header.Now, reports, statistics, cancellation);
        }
        catch (OperationCanceledException)
        {
            isCancelled = true;
            Fail(reports, RunFailures.Cancelled);
        }

        // A gate that found nothing has judged nothing.
        if ((request.Paths.Count > 0 || request.FailAt is not null) && request.Changes is null && _summary is { Posts: 0, IsComplete: true }) Fail(reports, RunFailures.NothingLinted);
        reports.Finish(_summary, request.Stats ? _watch.Elapsed : null);
        if (!isCancelled && _history?.Finish(_summary, header) is { } unwritten)
        {
            FailureLines.Write(terminal.Error, [unwritten], header.Language);
            _summary.AddFailure();
        }

        statistics?.Write(terminal.Error, _summary, request.Jobs, _watch.Elapsed, header.Language);
        if (reports.Check is { Holds: false }) return _summary.IsComplete ? ExitCode.Findings : ExitCode.Incomplete;
        return fixes?.Finish(Result) ?? Result;
    }

    private int Result =>
        !_summary.IsComplete ? ExitCode.Incomplete
        : request.FailAt is { } verdict ? (_summary.Verdict < verdict ? ExitCode.Success : ExitCode.Of(_summary.Verdict))
        : _hasFailingFindings || _summary[Severity.Warning] > (request.MaxWarnings ?? int.MaxValue) ? ExitCode.Findings
        : ExitCode.Success;

    private void WriteSubmodules(DraftSelection selection, Language language)
    {
        foreach (var folder in selection.Submodules)
        {
            terminal.Complain(new LocalizedText(
                $"{folder} adalah repositori tersendiri; perubahan di dalamnya tidak dilihat. Jalankan compliancelint di sana.",
                $"{folder} is a repository of its own; changes inside it are not looked at. Run compliancelint there.").In(language));
        }
    }

    private FoundDrafts FindDrafts(Workspaces workspaces, DraftSelection? selection) => new DraftFinder(workspaces)
    {
        Selection = selection,
        RefusesLinks = request.Judges,
        Input = terminal.Input,
        InputPath = request.StdinFileName,
        Outputs = [.. request.Outputs.Select(output => output.File).Append(request.History).OfType<string>()],
    }.Find(request.Paths);

    private async Task LintAsync(
        FoundDrafts found, AcceptedFindings accepted, DateTimeOffset now, Reports reports, RunStatistics? statistics, CancellationToken cancellation)
    {
        var gate = request.Judges ? new Gate(request.Settings, found, now) { Channels = request.Channels } : null;
        foreach (var failure in accepted.Failures.Concat(gate?.Failures ?? [])) Fail(reports, failure);
        var linter = new Linter { Now = now, Channels = request.Channels, DoubtsApproval = gate is not null, Jobs = request.Jobs };
        var batches = new Dictionary<WorkspaceOptions, Batch>(ReferenceEqualityComparer.Instance);
        await using var progress = ProgressBar.Start(terminal, found.Drafts.Count, reports.Language);
        await foreach (var read in fixes?.RunAsync(linter, found.Drafts, accepted, cancellation) ?? linter.LintAsync(found.Drafts, cancellation))
        {
            var linted = accepted.Apply(read);
            if (linted.IsSkipped) _summary.Skipped++;
            foreach (var failure in linted.Failures) Fail(reports, failure);
            foreach (var analysis in linted.Analyses)
            {
                // The whole post is published, not only the lines that changed.
                if (gate is not null) Add(gate.Judge(linted.Draft, analysis), linted.Draft.Options.Configuration.FailOn, reports, statistics);
                else Add(linted.Draft.Changes?.Narrow(analysis) ?? analysis, linted.Draft.Options.Configuration.FailOn, reports, statistics);
                BatchOf(linted.Draft.Options).Add(analysis);
            }

            progress.Advance(linted.Share);
        }

        foreach (var (options, batch) in batches) Finish(batch, accepted, options, gate, reports);
        // On other channels than its own a post may lack what a waiver is for.
        var isComplete = _summary.IsComplete && request.Channels.Count == 0;
        foreach (var (options, diagnostic) in accepted.Finish(isComplete, request.Strict)) Add(diagnostic, options, gate, reports);
        if (_history is not null && found.Drafts is [var first, ..])
        {
            foreach (var diagnostic in _history.Trend.History.Diagnostics) Add(diagnostic, first.Options, gate, reports);
        }

        Batch BatchOf(WorkspaceOptions options) =>
            batches.TryGetValue(options, out var batch) ? batch : batches[options] = new Batch();
    }

    private void Add(Analysis analysis, Severity? failOn, Reports reports, RunStatistics? statistics)
    {
        _summary.Add(analysis);
        _history?.Add(analysis);
        statistics?.Add(analysis);
        _hasFailingFindings |= HasFailing(analysis, failOn);
        reports.Report(analysis);
    }

    private static bool HasFailing(Analysis analysis, Severity? failOn) =>
        analysis.Diagnostics.Any(diagnostic => diagnostic.Status == DiagnosticStatus.Open && diagnostic.Severity <= failOn);

    /// <summary>Judges the posts of one workspace together.</summary>
    private void Finish(Batch batch, AcceptedFindings accepted, WorkspaceOptions options, Gate? gate, Reports reports)
    {
        var (diagnostics, failures) = batch.Finish();
        foreach (var failure in failures) Fail(reports, failure);
        foreach (var diagnostic in diagnostics) Add(accepted.Apply(diagnostic), options, gate, reports);
    }

    private void Add(GateDecision decision, Severity? failOn, Reports reports, RunStatistics? statistics)
    {
        _summary.Add(decision);
        _history?.Add(decision.Analysis);
        _hasFailingFindings |= HasFailing(decision.Analysis, failOn);
        foreach (var failure in decision.Failures) Fail(reports, failure);
        statistics?.Add(decision.Analysis);
        reports.Report(decision);
    }

    private void Add(RunDiagnostic diagnostic, WorkspaceOptions options, Gate? gate, Reports reports)
    {
        _history?.Add(diagnostic);
        _hasFailingFindings |= diagnostic.Status == DiagnosticStatus.Open && diagnostic.Severity <= options.Configuration.FailOn;
        if (gate?.Judge(options, diagnostic) is { } reason)
        {
            _summary.Add(reason);
            reports.Report(reason);
            return;
        }

        _summary.Add(diagnostic);
        reports.Report(diagnostic);
    }

    private void Fail(Reports reports, Failure failure)
    {
        _summary.AddFailure();
        reports.Fail(failure);
    }

    /// <summary>What stands above the reports: the workspace of the drafts where they have one, else that of the working directory.</summary>
    private RunHeader HeaderOf(Workspaces workspaces, FoundDrafts found)
    {
        var ruleSets = found.Drafts.Select(draft => draft.Options).Distinct().ToList();
        var main = ruleSets.Count == 1 ? ruleSets[0] : workspaces.OptionsForWorkingDirectory();
        return new RunHeader
        {
            ToolVersion = ToolVersion.Current,
            RuleSetDigest = DigestOf([.. ruleSets.DefaultIfEmpty(main).Select(options => options.RuleSetDigest).Where(digest => digest.Length > 0)]),
            PolicyDigest = !request.Judges ? null : DigestOf([.. ruleSets.DefaultIfEmpty(main).Select(options => options.Configuration.Gate.Digest)]),
            Channels = request.Channels,
            Now = request.Now ?? RunClock.Read(main.Configuration.TimeZone),
            TimeZone = main.Configuration.TimeZone.Id,
            Language = MessageLanguage.Choose(request.Language, main.Configuration.Messages, terminal.Variable),
            Clauses = ClauseIndex.Of(ruleSets.DefaultIfEmpty(main).SelectMany(options => options.Packs)),
        };
    }

    private ReportFacts FactsOf(Workspaces workspaces, FoundDrafts found, AcceptedFindings accepted)
    {
        var options = found.Drafts.Select(draft => draft.Options).DefaultIfEmpty(workspaces.OptionsForWorkingDirectory()).Distinct().ToList();
        return new ReportFacts
        {
            Institutions = [.. options.SelectMany(workspace => workspace.Institutions).Distinct(StringComparer.Ordinal)],
            Packs = [.. options.SelectMany(workspace => workspace.Packs).DistinctBy(pack => (pack.Id, pack.Digest))],
            Command = options.Aggregate(request.Command, (command, workspace) => workspace.Registry.Mask(command)),
            Waivers = accepted.Waivers,
            Trend = _history?.Trend,
        };
    }

    private static string DigestOf(IReadOnlyList<string> digests) => digests.Distinct(StringComparer.Ordinal).ToList() switch
    {
        [] => "",
        [var only] => only,
        // Several workspaces: equal digests still mean equal rules.
        var several => $"sha256:{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', several))))}",
    };
}
