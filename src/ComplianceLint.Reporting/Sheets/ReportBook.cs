using ComplianceLint.Reporting.Compliance;

namespace ComplianceLint.Reporting.Sheets;

/// <summary>The report as sheets, put together as the posts come.</summary>
internal sealed class ReportBook(ReportSettings settings)
{
    private readonly PostSheet _posts = new(settings.Header);
    private readonly FindingSheet _findings = new(settings.Header);

    public ComplianceReport Report { get; } = new();

    /// <returns>What the report says of the post, and the name of each finding inside of the report.</returns>
    public (PostFacets Post, IReadOnlyList<string> Anchors) Add(Analysis analysis, GateDecision? decision)
    {
        var (post, anchors) = Report.Add(analysis);
        foreach (var failure in analysis.Failures) _findings.Add(failure);
        _posts.Add(analysis, decision, post);
        _findings.Add(analysis, decision, post);
        return (post, anchors);
    }

    public void Add(RunDiagnostic diagnostic)
    {
        Report.Add(diagnostic);
        _findings.Add(diagnostic);
    }

    public void Add(Failure failure)
    {
        Report.Add(failure);
        _findings.Add(failure);
    }

    /// <summary>All sheets, those without a row among them.</summary>
    public IReadOnlyList<Sheet> Finish(RunSummary summary)
    {
        var (header, facts) = (settings.Header, settings.Facts);
        Sheet[] trend = facts.Trend is { } query ? [TrendSheet.Of(Report.TrendOf(query, summary, header), header)] : [];
        return
        [
            SummarySheet.Of(Report, summary, header, facts), _posts.Sheet, _findings.Sheet, CheckSheet.Of(Report, header), RuleSheet.Of(Report, header), GroupSheet.Of(Report, header), FitSheet.Of(Report, header),
            MediaSheet.Of(Report, header), WaiverSheet.Of(Report, header, facts), NotRunSheet.Of(Report, summary, header), .. trend,
        ];
    }
}
