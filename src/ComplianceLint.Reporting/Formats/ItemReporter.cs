namespace ComplianceLint.Reporting.Formats;

/// <summary>A format that has one entry for each finding and each failure, and writes them as they come.</summary>
internal abstract class ItemReporter(ReportSettings settings, Columns columns) : IReporter
{
    protected RunHeader Header { get; } = settings.Header;

    protected Language Language => Header.Language;

    public virtual void Report(Analysis analysis)
    {
        foreach (var failure in analysis.Failures) Fail(failure);
        foreach (var diagnostic in analysis.Diagnostics) Add(ReportItem.Of(analysis, diagnostic, columns, Language));
    }

    public void Report(RunDiagnostic diagnostic) => Add(ReportItem.Of(diagnostic, columns, Language));

    public void Fail(Failure failure) => Add(ReportItem.Of(failure, columns, Language));

    public abstract void Finish(RunSummary summary, TimeSpan? elapsed = null);

    /// <summary>Writes an entry; the format decides what it does with one that no longer counts.</summary>
    protected abstract void Add(ReportItem item);
}
