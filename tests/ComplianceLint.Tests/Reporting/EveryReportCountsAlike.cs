using System.Globalization;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using ComplianceLint.Tests.Reporting.Formats;
using ComplianceLint.Tests.Rules;
using CsCheck;
using CsvHelper;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

/// <summary>Page, Markdown, workbook and table say the same numbers as the JSON of the same run, whatever the run.</summary>
public sealed class EveryReportCountsAlike
{
    private static readonly RuleSet Rules = RuleSet.Create([PackText.Pack(
        ("uji/galat.yaml", PackText.Rule("{ kind: existence, terms: [galat] }", severity: "error")),
        ("uji/awas.yaml", PackText.Rule("{ kind: existence, terms: [awas] }", severity: "warning")),
        ("uji/catat.yaml", PackText.Rule("{ kind: existence, terms: [catat] }", severity: "info")),
        ("uji/gaya.yaml", PackText.Rule("{ kind: existence, terms: [gaya] }", severity: "hint")),
        ("uji/tinjau.yaml", PackText.Rule("{ kind: review, if: { terms: [mungkin] } }", message: "Apakah {match} sudah benar?", severity: "info")))]);

    private static readonly string[] Words = ["galat", "awas", "catat", "gaya", "mungkin", "baik", "rapat"];

    private static readonly string[] Members = ["errors", "warnings", "infos", "hints", "suppressed", "waived", "baselined"];

    private static Gen<(string Text, int Lifted)[]> Posts { get; } = Gen.Select(Gen.Int[0, Words.Length - 1].Select(i => Words[i]).Array[1, 8], Gen.Int[0, 3], (words, lifted) => (string.Join(' ', words), lifted)).Array[0, 6];

    [Fact]
    public void Findings_questions_and_states() => Posts.Sample(posts =>
    {
        using var json = JsonDocument.Parse(Bytes("json", posts));
        var expected = Counts(json.RootElement);
        Assert.Equal(expected, OfPage(posts));
        Assert.Equal(expected, OfWorkbook(posts));
        Assert.Equal(expected, OfMarkdown(posts));
        Assert.Equal(expected, OfTable(posts));
    }, iter: 60);

    [Fact]
    public void Points() => Posts.Sample(posts =>
    {
        using var json = JsonDocument.Parse(Bytes("json", posts));
        var scores = json.RootElement.GetProperty("scores");
        double? lowest = scores.TryGetProperty("lowest", out var points) ? points.GetDouble() : null;
        var unlifted = scores.TryGetProperty("unlifted", out var other) ? other.GetProperty("lowest").GetDouble() : lowest;
        var summary = Workbook.Of(Bytes("xlsx", posts))[0].Rows;
        Assert.Equal(lowest, summary.SingleOrDefault(row => row[0] is "Points of the lowest principle")?[1]);
        Assert.Equal(unlifted, summary.SingleOrDefault(row => row[0] is "Lowest without suppressions and waivers")?[1]);
        using var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Bytes("html", posts)));
        Assert.Equal(lowest is { } value ? $"{Math.Floor(value)}" : null, page.QuerySelector(".big b")?.TextContent);
    }, iter: 60);

    private static Dictionary<string, int> Counts(JsonElement run)
    {
        var summary = run.GetProperty("summary");
        var counts = Members.ToDictionary(name => name, name => summary.GetProperty(name).GetInt32());
        counts["questions"] = run.GetProperty("posts").EnumerateArray().SelectMany(post => post.GetProperty("diagnostics").EnumerateArray()).Count(found => found.TryGetProperty("review", out _) && found.GetProperty("status").GetString() == "open");
        return counts;
    }

    private static Dictionary<string, int> OfPage((string, int)[] posts)
    {
        using var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(Bytes("html", posts)));
        var shown = page.QuerySelectorAll(".counts li").ToDictionary(item => item.TextContent.Split(' ', 2)[1], item => int.Parse(item.QuerySelector("b")!.TextContent, NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
        return Named(name => shown.GetValueOrDefault(name));
    }

    private static Dictionary<string, int> OfWorkbook((string, int)[] posts)
    {
        var sheets = Workbook.Of(Bytes("xlsx", posts));
        var summary = Named(name => (int)(double)sheets[0].Rows.Single(row => string.Equals(row[0] as string, name, StringComparison.OrdinalIgnoreCase))[1]!);
        Assert.Equal(summary, OfRows([.. sheets[2].Column("Kind").Zip(sheets[2].Column("Severity"), sheets[2].Column("State")).Select(row => ((string)row.First!, (string)row.Second!, (string)row.Third!))]));
        return summary;
    }

    private static Dictionary<string, int> OfMarkdown((string, int)[] posts)
    {
        var rows = Encoding.UTF8.GetString(Bytes("markdown", posts)).Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)).ToList();
        return Named(name => int.Parse(rows.First(row => string.Equals(row[1], name, StringComparison.OrdinalIgnoreCase))[2], NumberStyles.AllowThousands, CultureInfo.InvariantCulture));
    }

    private static Dictionary<string, int> OfTable((string, int)[] posts)
    {
        using var text = new StringReader(Encoding.UTF8.GetString(Bytes("csv", posts)));
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        var rows = new List<(string, string, string)>();
        Assert.True(csv.Read() && csv.ReadHeader());
        while (csv.Read()) rows.Add((csv.GetField("Kind")!, csv.GetField("Severity")!, csv.GetField("State")!));
        return OfRows(rows);
    }

    private static Dictionary<string, int> OfRows(List<(string Kind, string Severity, string State)> rows) => Named(name => name == "question"
        ? rows.Count(row => row is { Kind: "question", State: "open" })
        : rows.Count(row => row.State == name || (row is { Kind: "finding", State: "open" } && row.Severity == name)));

    private static Dictionary<string, int> Named(Func<string, int> count) => new()
    {
        ["errors"] = count("error"), ["warnings"] = count("warning"), ["infos"] = count("info"), ["hints"] = count("hint"), ["questions"] = count("question"),
        ["suppressed"] = count("suppressed by the author"), ["waived"] = count("waived"), ["baselined"] = count("old finding (baseline)"),
    };

    private static byte[] Bytes(string format, (string Text, int Lifted)[] posts) => ReviewFormat.Bytes(format, reporter =>
    {
        var summary = new RunSummary();
        foreach (var (text, lifted) in posts)
        {
            var analysis = Rules.Analyze(PostDocument.Parse(new SourceText("a.md", text), ParseOptions.Default).Posts[0], new AnalysisOptions { Now = Run.Header(Language.English).Now });
            // Of each kind of word the first is lifted, in a way of its own.
            if (lifted > 0) analysis = analysis.Suppress(found => found.Span.Start == 0 ? new Suppression((DiagnosticStatus)lifted) { Reason = "x", Path = "w.yaml", Position = new LinePosition(1, 1) } : null);
            summary.Add(analysis);
            reporter.Report(analysis);
        }

        reporter.Finish(summary);
    }, Language.English);
}
