using System.Text.Json;
using ComplianceLint.EndToEndTests;
using Microsoft.Playwright;
using Xunit;

namespace ComplianceLint.BrowserTests;

public sealed class TheReportIsWholeWithoutAScript(Browser browser, Reports reports)
{
    private static readonly string[] Reasons = ["message", "why", "advice"];

    [Fact]
    public async Task Every_finding_is_read_with_its_reasons()
    {
        var report = reports.In("id");
        var page = await browser.OpenAsync(report, withScript: false);
        using var json = Lint();
        // Folded texts are there to be unfolded, which takes no script.
        var text = Plain(await page.TextContentAsync("main"));
        foreach (var diagnostic in Findings(json)) Assert.All(Reasons, member => Assert.Contains(Plain(diagnostic.GetProperty(member).GetString()), text, StringComparison.Ordinal));
        Assert.False(await page.Locator("#tools").IsVisibleAsync());
        Assert.False(await page.Locator("#language").IsVisibleAsync());
    }

    [Fact]
    public async Task Counts_are_those_of_the_json_report()
    {
        var report = reports.In("id");
        var page = await browser.OpenAsync(report, withScript: false);
        using var json = Lint();
        var summary = json.RootElement.GetProperty("summary");
        foreach (var (member, name) in new[] { ("errors", "error"), ("warnings", "warning"), ("infos", "info"), ("suppressed", "diabaikan penulis"), ("waived", "dikecualikan") })
        {
            Assert.Equal($"{summary.GetProperty(member).GetInt32()} {name}", Plain(await page.TextContentAsync($".counts li:has-text('{name}')")));
        }

        Assert.StartsWith($"{summary.GetProperty("posts").GetInt32()} unggahan diperiksa.", await page.TextContentAsync(".statement"), StringComparison.Ordinal);
        Assert.Equal(Findings(json).Count(), await page.Locator("#findings .f").CountAsync());
        Assert.Equal(json.RootElement.GetProperty("run").GetArrayLength(), await page.Locator("#across .f").CountAsync());
        await HasChecksOf(json, page);
    }

    [Fact]
    public async Task Every_finding_is_printed()
    {
        var report = reports.In("id");
        var page = await browser.OpenAsync(report);
        using var folder = new TemporaryFolder();
        var pdf = Path.Combine(folder.Path, "laporan.pdf");
        await page.PdfAsync(new PagePdfOptions { Path = pdf, PreferCSSPageSize = true, Tagged = true, PrintBackground = true });
        var text = Plain(PdfText.Of(pdf));
        using var json = Lint();
        foreach (var diagnostic in Findings(json)) Assert.All(Reasons, member => Assert.Contains(Plain(diagnostic.GetProperty(member).GetString()), text, StringComparison.Ordinal));
        Assert.Contains("1 / ", text, StringComparison.Ordinal);
    }

    /// <summary>Failed checks by clause, counted anew from what the JSON report says of each post.</summary>
    private static async Task HasChecksOf(JsonDocument json, IPage page)
    {
        var failed = json.RootElement.GetProperty("posts").EnumerateArray().SelectMany(post => post.GetProperty("checks").GetProperty("failed").EnumerateArray()).Select(rule => rule.GetString()!).ToList();
        var clauses = Findings(json).GroupBy(diagnostic => diagnostic.GetProperty("rule").GetString()!).ToDictionary(group => group.Key, group => group.First().GetProperty("clauses").EnumerateArray().Select(clause => clause.GetString()!).ToList());
        var expected = failed.Count(rule => clauses[rule].Contains("prinsip/kredibel"));
        Assert.StartsWith($"{expected} gagal", Plain(await page.TextContentAsync(".card >> nth=0 >> tr:has(.ct:text-is('Kredibel')) >> .results")), StringComparison.Ordinal);
    }

    private static JsonDocument Lint() => JsonDocument.Parse(CommandRun.Of(
        ReportFile.Drafts, "report", "--lang", "id", "--now", ReportFile.Now, "--output", "json").Output);

    private static IEnumerable<JsonElement> Findings(JsonDocument json) =>
        json.RootElement.GetProperty("posts").EnumerateArray().SelectMany(post => post.GetProperty("diagnostics").EnumerateArray());

    private static string Plain(string? text) => string.Join(' ', (text ?? "").Replace("\u00AD", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
