using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ComplianceLint.Reporting;
using Markdig;
using Xunit;

namespace ComplianceLint.Tests.Reporting.Formats;

/// <summary>The format <c>markdown</c>, as a page that somebody looks at.</summary>
public sealed class SummariesFitAndLookRight
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseMathematics().Build();

    [Fact]
    public void Of_thirty_thousand_findings_the_worst_fit_into_a_megabyte()
    {
        var page = SampleRun.Write(OutputFormat.Find("markdown")!, reporter =>
        {
            for (var i = 0; i < 30_000; i++) reporter.Report(Many.Of(i < 29_000 ? Severity.Info : Severity.Error, i));
            reporter.Finish(new RunSummary());
        });

        Assert.InRange(Encoding.UTF8.GetByteCount(page), 800_000, 1_048_576);
        Assert.Equal(1_000, Count(page, "🔴 error"));
        var shown = Count(page, "🔴 error") + Count(page, "🔵 info");
        Assert.Contains($"… {LocalizedText.Number(30_000 - shown).Id} temuan lagi tidak ditampilkan", page, StringComparison.Ordinal);
        Assert.True(page.IndexOf("🔴", StringComparison.Ordinal) < page.IndexOf("🔵", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_row_has_its_cells_and_shows_what_was_written()
    {
        var page = Rendered();
        var tables = page.QuerySelectorAll("table");
        Assert.Equal(2, tables.Length);
        Assert.All(tables, table => Assert.All(table.QuerySelectorAll("tr"), row => Assert.Equal(4, row.Children.Length)));
        var text = Shown(page);
        Assert.Contains("awas alert(1) ]]> --> | kode ``` <!-- x akhir", text, StringComparison.Ordinal);
        Assert.Contains("@nama #12 https://a.example/x & \" ' %0A", text, StringComparison.Ordinal);
        Assert.Contains("Judul | film <b>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_in_it_is_a_link_an_image_a_formula_or_a_mention()
    {
        var page = Rendered();
        Assert.Empty(page.QuerySelectorAll("a, img, script, b, strong, em, del, pre, .math"));
        Assert.Equal(["br", "code", "details", "h2", "p", "sub", "summary", "table", "tbody", "td", "th", "thead", "tr"], page.Body!.QuerySelectorAll("*").Select(element => element.LocalName).Distinct().Order(StringComparer.Ordinal));
        // Services look for names in what is shown, but for code.
        foreach (var code in page.QuerySelectorAll("code").ToList()) code.Remove();
        Assert.DoesNotContain("@nama", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("#12", page.Body!.TextContent, StringComparison.Ordinal);
    }

    private static IDocument Rendered() => new HtmlParser().ParseDocument(Markdown.ToHtml(SampleRun.Write(OutputFormat.Find("markdown")!), Pipeline));

    private static string Shown(IDocument page) => page.Body!.TextContent.Replace("\u200B", "", StringComparison.Ordinal);

    private static int Count(string page, string word) => page.Split(word).Length - 1;
}
