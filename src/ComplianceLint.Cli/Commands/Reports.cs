using System.Text;
using ComplianceLint.Reporting;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary>The reports of one run, each into its place; files appear only when the run came to its end.</summary>
internal sealed class Reports : IDisposable
{
    private readonly Terminal _terminal;
    private readonly List<IReporter> _reporters = [];
    private readonly List<AtomicFile> _files = [];
    private readonly MemoryStream? _held;

    public Reports(Terminal terminal, LintRequest request, RunHeader header, ReportFacts facts)
    {
        _terminal = terminal;
        Language = header.Language;
        // A progress bar and a report on one screen would write over each other: there the report waits for the end.
        _held = ProgressBar.CanShow(terminal) && terminal.OutputIsTerminal ? new MemoryStream() : null;
        try
        {
            foreach (var target in request.Outputs) Open(target, request, header, facts);
            if (request.Verified is { } verified) _reporters.Add(Check = CheckOf(verified, new ReportSettings { Header = header, Color = request.Color }));
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    public Language Language { get; }

    /// <summary>What holds the run against a decision of then; null where none was asked for.</summary>
    public DecisionCheck? Check { get; }

    public void Report(Analysis analysis)
    {
        foreach (var reporter in _reporters) reporter.Report(analysis);
    }

    public void Report(GateDecision decision)
    {
        foreach (var reporter in _reporters) reporter.Report(decision);
    }

    public void Report(GateReason reason)
    {
        foreach (var reporter in _reporters) reporter.Report(reason);
    }

    public void Report(RunDiagnostic diagnostic)
    {
        foreach (var reporter in _reporters) reporter.Report(diagnostic);
    }

    public void Fail(Failure failure)
    {
        foreach (var reporter in _reporters) reporter.Fail(failure);
    }

    public void Finish(RunSummary summary, TimeSpan? elapsed)
    {
        foreach (var reporter in _reporters) reporter.Finish(summary, elapsed);
        _held?.WriteTo(_terminal.Output);
        foreach (var file in _files) file.Commit();
    }

    public void Dispose()
    {
        foreach (var file in _files) file.Dispose();
    }

    private void Open(OutputTarget target, LintRequest request, RunHeader header, ReportFacts facts)
    {
        if (target.IsError)
        {
            _reporters.Add(target == OutputTarget.OnlyFailures ? new FailureReporter(_terminal.Error, header.Language) : new TextReporter(_terminal.Error, header));
            return;
        }

        var stream = target.File is { } path ? OpenFile(path) : _held ?? _terminal.Output;
        var settings = new ReportSettings { Header = header, Color = request.Color && target.File is null, ListAllChecks = request.Checks, Facts = facts };
        _reporters.Add(request.Formats.First(format => format.Name == target.Format).CreateReporter(stream, settings));
    }

    private DecisionCheck CheckOf((StoredDecision Decision, string Path) verified, ReportSettings settings) =>
        new(new StreamWriter(_held ?? _terminal.Output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" }, settings, verified.Decision, verified.Path);

    private Stream OpenFile(string path)
    {
        var file = new AtomicFile(Path.GetFullPath(path, _terminal.WorkingDirectory));
        _files.Add(file);
        return file.Stream;
    }
}
