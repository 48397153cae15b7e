using System.Text;
using ComplianceLint.Reporting.Compliance;
using ComplianceLint.Reporting.Html;

namespace ComplianceLint.Reporting;

/// <summary>Writes the report for reviewers: one HTML file that is complete without a script and loads nothing.</summary>
/// <remarks>Of each post only its finished markup is kept until the end, because the posts that need work come first.</remarks>
/// <param name="output">Receives UTF-8 without a byte order mark.</param>
/// <param name="settings">What is known of the run, and what reviewers want to know besides.</param>
public sealed class HtmlReporter(Stream output, ReportSettings settings) : IReporter
{
    private static readonly LocalizedText Title = new("Laporan kepatuhan media sosial", "Social media compliance report");

    private readonly RunHeader _header = settings.Header;
    private readonly ReportFacts _facts = settings.Facts;
    private readonly Language _language = settings.Header.Language == Language.English ? Language.English : Language.Indonesian;
    private readonly ComplianceReport _report = new();
    private readonly Wording _wording = new();
    private readonly EmbeddedSarif _sarif = new(settings);
    private readonly List<(FindingTally Findings, byte[] Html)> _posts = [];

    /// <inheritdoc/>
    public void Report(Analysis analysis) => Report(analysis, null);

    /// <inheritdoc/>
    public void Report(GateDecision decision) => Report(decision.Analysis, decision);

    /// <inheritdoc/>
    public void Report(RunDiagnostic diagnostic)
    {
        _report.Add(diagnostic);
        _sarif.Reporter.Report(diagnostic);
    }

    /// <inheritdoc/>
    public void Fail(Failure failure)
    {
        _report.Add(failure);
        _sarif.Reporter.Fail(failure);
    }

    /// <inheritdoc/>
    /// <remarks>The duration is not part of the report: the same input gives the same bytes.</remarks>
    public void Finish(RunSummary summary, TimeSpan? elapsed = null)
    {
        var title = _facts.Institutions is [var institution, ..] ? new LocalizedText($"{Title.Id} · {institution}", $"{Title.En} · {institution}") : Title;
        Write(HtmlShell.Begin(_language, title));
        Write(Opening(summary));
        // Stable: posts of equal need stay in the order of their files.
        foreach (var (_, html) in _posts.OrderBy(post => post.Findings, Comparer<FindingTally>.Create((a, b) => a.CompareTo(b)))) output.Write(html);
        Write(FindingsSection.End);
        Write(Closing(summary));
        _sarif.Reporter.Finish(summary);
        Write(_sarif.ToElement());
        Write(HtmlShell.End(_wording, title));
        output.Flush();
    }

    private void Report(Analysis analysis, GateDecision? decision)
    {
        var before = _report.Findings.Open + _report.Findings.Lifted + _report.Findings.Questions;
        var (post, anchors) = _report.Add(analysis);
        _sarif.Reporter.Report(analysis);
        var html = NewText();
        var tally = new PostArticle(html, _header).Write(analysis, decision, post, anchors, before);
        _posts.Add((tally, Encoding.UTF8.GetBytes(html.ToString())));
    }

    private HtmlText NewText() => new(_wording, _language);

    private void Write(string html) => output.Write(Encoding.UTF8.GetBytes(html));

    private string Opening(RunSummary summary)
    {
        var html = NewText();
        new Navigation(html).Write(_report, _facts.Trend is not null);
        html.Markup("<main>\n");
        new CoverSection(html, _header, _facts).Write(_report, summary);
        new ScorecardSection(html, _header).Write(_report);
        new HeatMapSection(html, _header).Write(_report);
        if (_facts.Trend is { } query) new TrendSection(html, _header).Write(_report, _report.TrendOf(query, summary, _header));
        new BreakdownSection(html, _header).Write(_report);
        new ChannelFitSection(html).Write(_report);
        new MediaSection(html).Write(_report);
        new FindingsSection(html).Write(_posts.Count > 0, summary.IsJudged);
        return html.ToString();
    }

    private string Closing(RunSummary summary)
    {
        var html = NewText();
        new AcrossPostsSection(html).Write(_report);
        new AcceptedSection(html, _header, _facts).Write(_report);
        new NotRunSection(html).Write(_report, summary);
        new RuleReference(html, _header).Write(_report);
        new MethodSection(html).Write();
        new ProvenanceSection(html, _header, _facts).Write();
        new DecisionSection(html).Write();
        return html.Markup("</main>\n").ToString();
    }
}
