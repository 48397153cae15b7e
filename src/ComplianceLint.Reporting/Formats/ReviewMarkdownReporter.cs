using ComplianceLint.Reporting.Compliance;
using ComplianceLint.Reporting.Html;
using ComplianceLint.Reporting.Sheets;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Formats;

/// <summary>The report for reviewers as Markdown: its cover, its tables, and the posts with their findings, those that need work first.</summary>
internal sealed class ReviewMarkdownReporter(TextWriter output, ReportSettings settings) : IReporter
{
    private static readonly LocalizedText Title = new("Laporan kepatuhan media sosial", "Social media compliance report");
    private static readonly LocalizedText PostsTitle = new("Unggahan dan temuannya", "The posts and their findings");
    private static readonly LocalizedText Incomplete = new("Pemeriksaan belum lengkap, jadi laporan ini belum dapat menyatakan lulus.", "The check is incomplete, so this report cannot say that anything passes.");

    private readonly ReportBook _book = new(settings);
    private readonly List<(FindingTally Findings, string Markdown)> _posts = [];
    private readonly Language _language = settings.Header.Language;

    public void Report(Analysis analysis) => Report(analysis, null);

    public void Report(GateDecision decision) => Report(decision.Analysis, decision);

    public void Report(RunDiagnostic diagnostic) => _book.Add(diagnostic);

    public void Fail(Failure failure) => _book.Add(failure);

    public void Finish(RunSummary summary, TimeSpan? elapsed = null)
    {
        var sheets = _book.Finish(summary);
        WriteCover(summary);
        // The summary stands above; posts and findings below, as people read them.
        foreach (var sheet in sheets.Where(sheet => sheet.Rows.Count > 0 && sheet.Name.En is not ("Posts" or "Findings"))) MarkdownSheet.Write(output, sheet, _language);
        WriteAcrossPosts();
        output.Write($"## {PostsTitle.In(_language)}\n\n");
        foreach (var (_, markdown) in _posts.OrderBy(post => post.Findings, Comparer<FindingTally>.Create((a, b) => a.CompareTo(b)))) output.Write(markdown);
        WriteMethod();
        output.Flush();
    }

    private void Report(Analysis analysis, GateDecision? decision)
    {
        var (post, anchors) = _book.Add(analysis, decision);
        var tally = new FindingTally();
        foreach (var diagnostic in analysis.Diagnostics) tally.Add(diagnostic);
        _posts.Add((tally, new MarkdownPost(settings.Header).Write(analysis, decision, post, anchors, tally)));
    }

    private void WriteCover(RunSummary summary)
    {
        var name = settings.Facts.Institutions.Count == 0 ? "" : $": {MarkdownText.Of(string.Join(" · ", settings.Facts.Institutions))}";
        output.Write($"# {Title.In(_language)}{name}\n\n");
        if (summary.IsJudged) output.Write($"**{ReportText.Capital(VerdictWords.Of(summary.Verdict).In(_language))}**\n\n");
        output.Write($"{CoverStatement.Of(_book.Report).In(_language)}\n\n");
        if (!summary.IsComplete) output.Write($"**{Incomplete.In(_language)}**\n\n");
    }

    private void WriteAcrossPosts()
    {
        if (_book.Report.AcrossPosts.Count == 0) return;
        output.Write($"## {AcrossPostsSection.Title.In(_language)}\n\n");
        foreach (var diagnostic in _book.Report.AcrossPosts)
        {
            var places = string.Join(" ", diagnostic.Locations.Take(AcrossPostsSection.MostLocations).Select(place => MarkdownText.Code($"{SensitiveSpans.Mask(place.Path)}:{place.Start.Line}")));
            var status = diagnostic.Status == DiagnosticStatus.Open ? "" : $" ({HtmlNames.Of(diagnostic.Status).In(_language)})";
            output.Write($"- **{Severities.NameOf(diagnostic.Severity)}**{status} {MarkdownText.Of(Visible.Cut(diagnostic.Message.In(_language)))} {places}\n");
        }

        output.Write("\n");
    }

    private void WriteMethod()
    {
        output.Write($"## {MethodSection.Title.In(_language)}\n\n");
        foreach (var text in MethodSection.Scoring) output.Write($"{MarkdownText.Of(text.In(_language))}\n\n");
        foreach (var text in MethodSection.Knowledge) output.Write($"- {MarkdownText.Of(text.In(_language))}\n");
    }
}
