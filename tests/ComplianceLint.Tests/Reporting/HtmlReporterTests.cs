using System.Text;
using AngleSharp.Html.Parser;
using ComplianceLint.Reporting;
using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

public sealed class HtmlReporterTests
{
    private static readonly RuleSet Rules = RuleSet.Create([PackText.Pack(
        ("uji/galat.yaml", PackText.Rule("{ kind: existence, terms: [galat] }", severity: "error")),
        ("uji/awas.yaml", PackText.Rule("{ kind: existence, terms: [awas] }", severity: "warning")),
        ("uji/apotik.yaml", PackText.Rule("{ kind: substitution, pairs: { apotik: apotek } }", severity: "warning")))]);

    [Fact]
    public void Posts_that_need_work_come_first()
    {
        using var page = Parse(Written("Baik.", "Awas.", "Galat.", "Awas, awas."));
        Assert.Equal(["“Galat.”", "“Awas, awas.”", "“Awas.”", "“Baik.”"], page.QuerySelectorAll(".p h3").Select(title => title.TextContent));
    }

    [Fact]
    public void The_same_run_gives_the_same_bytes() => Assert.Equal(Written("Galat.", "Awas."), Written("Galat.", "Awas."));

    [Fact]
    public void Equal_findings_of_equal_posts_have_names_of_their_own()
    {
        using var page = Parse(Written("Galat.", "Galat."));
        var names = page.QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        Assert.Equal(2, names.Count(name => name!.StartsWith("f-", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_lifted_finding_stays_with_its_reason()
    {
        using var page = Parse(Written(analysis => analysis.Suppress(_ => new Suppression(DiagnosticStatus.Waived) { Reason = "Gelar <resmi>.", By = "Kabid", Path = "w.yaml", Position = new(2, 1), Until = new DateOnly(2026, 12, 31) }), "Galat."));
        Assert.Equal("dikecualikan · Kabid · sampai 31 Desember 2026: Gelar <resmi>.", page.QuerySelector(".lifted")!.TextContent);
        Assert.Contains("Gelar <resmi>.", page.QuerySelector("#accepted")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("tanpa pengabaian dan pengecualian 60", page.QuerySelector(".score")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_failure_makes_the_cover_say_that_the_run_is_incomplete()
    {
        var failure = new Failure(EngineRules.RuleFailed, "3273014508900001.md", new("Rusak <b>.", "Broken <b>."), new LinePosition(3, 1));
        using var page = Parse(Written(reporter => reporter.Fail(failure)));
        Assert.Contains("belum lengkap", page.QuerySelector(".complete")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("3273************.md:3", page.QuerySelector("#notrun")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Rusak <b>.", page.QuerySelector("#notrun")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_fix_shows_the_old_words_beside_the_new_ones()
    {
        using var page = Parse(Written("Beli di apotik kota."));
        Assert.Equal("Beli di apotikapotek kota. ", page.QuerySelector(".diff")!.TextContent);
        Assert.Equal(("apotik", "apotek"), (page.QuerySelector("del")!.TextContent, page.QuerySelector("ins")!.TextContent));
    }

    [Fact]
    public void The_page_carries_the_sarif_of_its_run() => Assert.Equal(
        Encoding.UTF8.GetString(Formats.ReviewFormat.Bytes("sarif", Formats.SampleRun.Report)), Formats.ReviewFormat.Sarif(Encoding.UTF8.GetString(Formats.ReviewFormat.Bytes("html", Formats.SampleRun.Report))));

    [Fact]
    public void Each_language_has_its_numbers_and_days()
    {
        string[] posts = [.. Enumerable.Repeat("Awas.", 1200)];
        Assert.Contains("1.200 unggahan diperiksa", Written(posts), StringComparison.Ordinal);
        using var page = Parse(Written(posts, Language.English));
        Assert.StartsWith("1,200 posts checked. 1,200 have lesser findings.", page.QuerySelector(".statement")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("1 November 2026", page.QuerySelector(".period")!.TextContent.Trim());
    }

    private static string Written(params string[] posts) => Written(posts, Language.Indonesian);

    private static string Written(string[] posts, Language language, Func<Analysis, Analysis>? change = null, Action<HtmlReporter>? more = null)
    {
        using var stream = new MemoryStream();
        var reporter = new HtmlReporter(stream, new ReportSettings { Header = Run.Header(language) });
        var summary = new RunSummary();
        foreach (var post in posts)
        {
            var analysis = Rules.Analyze(PostDocument.Parse(new SourceText("a.md", post), ParseOptions.Default).Posts[0], new AnalysisOptions { Now = Run.Header(language).Now });
            analysis = change?.Invoke(analysis) ?? analysis;
            summary.Add(analysis);
            reporter.Report(analysis);
        }

        if (more is not null) summary.AddFailure();
        more?.Invoke(reporter);
        reporter.Finish(summary);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static string Written(Func<Analysis, Analysis> change, string post) => Written([post], Language.Indonesian, change);

    private static string Written(Action<HtmlReporter> more) => Written([], Language.Indonesian, null, more);

    private static AngleSharp.Html.Dom.IHtmlDocument Parse(string html) => new HtmlParser().ParseDocument(html);
}
