using ComplianceLint.Reporting;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary>What a run does with its history: reads the lines so far, and adds its own when the reports are written.</summary>
internal sealed class HistoryWork
{
    private readonly HistoryFile _file;
    private readonly RunRecorder _recorder = new();

    private HistoryWork(string path, LintRequest request)
    {
        _file = new HistoryFile(path, request.Settings);
        var (history, failure) = _file.Read();
        (Failure, Trend) = (failure, new TrendQuery(history, request.TrendFrom, request.TrendTo, request.TrendByMonth));
    }

    /// <summary>Null where no history was asked for.</summary>
    public static HistoryWork? Of(LintRequest request) => request.History is { } path ? new HistoryWork(path, request) : null;

    /// <summary>Why the file cannot be used; null where it can.</summary>
    public Failure? Failure { get; }

    public TrendQuery Trend { get; }

    public void Add(Analysis analysis) => _recorder.Add(analysis);

    public void Add(RunDiagnostic diagnostic) => _recorder.Add(diagnostic);

    /// <summary>Adds the line of the run, unless there is nothing to remember.</summary>
    /// <returns>Why it could not be added; null where nothing went wrong.</returns>
    public Failure? Finish(RunSummary summary, RunHeader header) => Failure is not null || summary.Posts == 0
        ? null : _file.Append(_recorder.Finish(summary, header.Now, header.ToolVersion, header.RuleSetDigest, Trend.History));
}
