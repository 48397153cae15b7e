using System.Globalization;
using ComplianceLint.Reporting.Compliance;
using ComplianceLint.Reporting.Sheets;

namespace ComplianceLint.Reporting.Formats;

/// <summary>The findings of a report as a table for spreadsheets, with what a reviewer needs to judge them and room for the judgement.</summary>
internal sealed class ReviewCsvReporter : IReporter
{
    private readonly TextWriter _output;
    private readonly FindingSheet _findings;
    private int _posts;
    private int _written;

    public ReviewCsvReporter(TextWriter output, ReportSettings settings)
    {
        (_output, _findings) = (output, new FindingSheet(settings.Header));
        CsvText.WriteRow(output, _findings.Sheet.Columns.Select(column => column.Name.In(settings.Header.Language)));
    }

    public void Report(Analysis analysis) => Report(analysis, null);

    public void Report(GateDecision decision) => Report(decision.Analysis, decision);

    public void Report(RunDiagnostic diagnostic)
    {
        _findings.Add(diagnostic);
        Write();
    }

    public void Fail(Failure failure)
    {
        _findings.Add(failure);
        Write();
    }

    public void Finish(RunSummary summary, TimeSpan? elapsed = null) => _output.Flush();

    private void Report(Analysis analysis, GateDecision? decision)
    {
        foreach (var failure in analysis.Failures) _findings.Add(failure);
        _findings.Add(analysis, decision, PostFacets.Of(analysis, ++_posts));
        Write();
    }

    private void Write()
    {
        for (; _written < _findings.Sheet.Rows.Count; _written++) CsvText.WriteRow(_output, _findings.Sheet.Rows[_written].Select(TextOf));
    }

    private static string? TextOf(Cell cell) => cell switch
    {
        { Number: { } number } => number.ToString(CultureInfo.InvariantCulture),
        { Day: { } day } => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => cell.Text,
    };
}
