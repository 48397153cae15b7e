using System.Text;
using ComplianceLint.Reporting.Compliance;
using ComplianceLint.Reporting.Html;

namespace ComplianceLint.Reporting;

/// <summary>Writes the report for reviewers: one HTML file that is complete without a script and loads nothing.</summary>
/// <remarks>Of each post only its finished markup is kept until the end, because the posts that need work come first.</remarks>
/// <param name="output">Receives UTF-8 without a byte order mark.</param>
/// <param name="header">What is known of the run.</param>
/// <param name="facts">What reviewers want to know besides.</param>
public sealed class HtmlReporter(Stream output, RunHeader header, ReportFacts facts) : IReporter
{
    private static readonly LocalizedText Title = new("Laporan kepatuhan media sosial", "Social media compliance report");

    private readonly Language _language = header.Language == Language.English ? Language.English : Language.Indonesian;
    private readonly ComplianceReport _report = new();
    private readonly Wording _wording = new();
    private readonly List<(FindingTally Findings, byte[] Html)> _posts = [];

    /// <inheritdoc/>
    public void Report(Analysis analysis) => Report(analysis, null);

    /// <inheritdoc/>
    public void Report(GateDecision decision) => Report(decision.Analysis, decision);

    /// <inheritdoc/>
    public void Report(RunDiagnostic diagnostic) => _report.Add(diagnostic);

    /// <inheritdoc/>
    public void Fail(Failure failure) => _report.Add(failure);

    /// <inheritdoc/>
    /// <remarks>The duration is not part of the report: the same input gives the same bytes.</remarks>
    public void Finish(RunSummary summary, TimeSpan? elapsed = null)
    {
        var title = facts.Institutions is [var institution, ..] ? new LocalizedText($"{Title.Id} · {institution}", $"{Title.En} · {institution}") : Title;
        Write(HtmlShell.Begin(_language, title));
        Write(Opening(summary));
        // Stable: posts of equal need stay in the order of their files.
        foreach (var (_, html) in _posts.OrderBy(post => post.Findings, Comparer<FindingTally>.Create((a, b) => a.CompareTo(b)))) output.Write(html);
        Write(FindingsSection.End);
        Write(Closing(summary));
        Write(HtmlShell.End(_wording, title));
        output.Flush();
    }

    private void Report(Analysis analysis, GateDecision? decision)
    {
        var before = _report.Findings.Open + _report.Findings.Lifted + _report.Findings.Questions;
        var (post, anchors) = _report.Add(analysis);
        var html = NewText();
        var tally = new PostArticle(html, header).Write(analysis, decision, post, anchors, before);
        _posts.Add((tally, Encoding.UTF8.GetBytes(html.ToString())));
    }

    private HtmlText NewText() => new(_wording, _language);

    private void Write(string html) => output.Write(Encoding.UTF8.GetBytes(html));

    private string Opening(RunSummary summary)
    {
        var html = NewText();
        new Navigation(html).Write(_report);
        html.Markup("<main>\n");
        new CoverSection(html, header, facts).Write(_report, summary);
        new ScorecardSection(html, header).Write(_report);
        new HeatMapSection(html, header).Write(_report);
        new BreakdownSection(html, header).Write(_report);
        new ChannelFitSection(html).Write(_report);
        new MediaSection(html).Write(_report);
        new FindingsSection(html).Write(_posts.Count > 0, summary.IsJudged);
        return html.ToString();
    }

    private string Closing(RunSummary summary)
    {
        var html = NewText();
        new AcrossPostsSection(html).Write(_report);
        new AcceptedSection(html, header, facts).Write(_report);
        new NotRunSection(html).Write(_report, summary);
        new RuleReference(html, header).Write(_report);
        new MethodSection(html).Write();
        new ProvenanceSection(html, header, facts).Write();
        new DecisionSection(html).Write();
        return html.Markup("</main>\n").ToString();
    }
}
