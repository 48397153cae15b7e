using ComplianceLint.Reporting.Sheets;
using ComplianceLint.Reporting.Xlsx;

namespace ComplianceLint.Reporting.Formats;

/// <summary>Writes the report as a workbook: typed cells to sort, filter and count, and none of them a formula.</summary>
internal sealed class XlsxReporter(Stream output, ReportSettings settings) : IReporter
{
    private readonly ReportBook _book = new(settings);

    public void Report(Analysis analysis) => _book.Add(analysis, null);

    public void Report(GateDecision decision) => _book.Add(decision.Analysis, decision);

    public void Report(RunDiagnostic diagnostic) => _book.Add(diagnostic);

    public void Fail(Failure failure) => _book.Add(failure);

    public void Finish(RunSummary summary, TimeSpan? elapsed = null)
    {
        XlsxBook.Write(output, _book.Finish(summary), settings.Header.Language);
        output.Flush();
    }
}
