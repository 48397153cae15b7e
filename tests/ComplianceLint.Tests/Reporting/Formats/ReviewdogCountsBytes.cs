using System.Text;
using System.Text.Json.Nodes;
using ComplianceLint.Reporting;
using Xunit;

namespace ComplianceLint.Tests.Reporting.Formats;

/// <summary>Places are found in the bytes of the file, as reviewdog does, and must hold the marked text.</summary>
public sealed class ReviewdogCountsBytes
{
    [Theory]
    [InlineData("a.md", "🔥🔥 Jalan [|konon|] ditutup.\n")]
    [InlineData("a.md", "👨‍👩‍👧 Cafe\u0301 [|konon|]\r\ntutup.\r\n")]
    [InlineData("a.md", "Rapat.\r\n\r\nKabár **[|ko**non|]** tutup.\r\n")]
    [InlineData("a.md", "\uFEFFÉ [|konon|] tutup.\n")]
    [InlineData("a.md", "\uFEFFRapat.\n\n🔥 [|konon|] tutup.\n")]
    [InlineData("a.json", "[{\"teks\": \"🔥 **[|ko\\u006eon|]** é\"}]")]
    [InlineData("a.json", "{\r\n  \"teks\": \"\\ud83d\\udd25 Baris\\nkedua é [|konon|] \\\"\"\r\n}")]
    public void A_place_holds_the_finding(string path, string marked)
    {
        var (text, span) = Finding.Unmark(marked);
        var entry = Entries(path, text).Single(entry => (string)entry["code"]!["value"]! is "uji/konon");
        Assert.Equal(text.Substring(span.Start, span.Length), Encoding.UTF8.GetString(BytesAt(text, entry["location"]!["range"]!, out _)));
    }

    [Theory]
    [InlineData("a.md", "🔥 silahkan datang.\n", "🔥 silakan datang.\n")]
    [InlineData("a.md", "\uFEFFÉ Silahkan\r\ndatang.\r\n", "\uFEFFÉ Silakan\r\ndatang.\r\n")]
    [InlineData("a.json", "{\"teks\": \"é\\n🔥 silahkan\"}", "{\"teks\": \"é\\n🔥 silakan\"}")]
    public void A_suggestion_put_into_the_file_is_the_fix(string path, string text, string corrected)
    {
        var suggestion = Entries(path, text).Single(entry => (string)entry["code"]!["value"]! is "uji/ejaan")["suggestions"]![0]!;
        BytesAt(text, suggestion["range"]!, out var range);
        var bytes = Encoding.UTF8.GetBytes(text);
        byte[] changed = [.. bytes[..range.Start], .. Encoding.UTF8.GetBytes((string)suggestion["text"]!), .. bytes[range.End..]];
        Assert.Equal(corrected, Encoding.UTF8.GetString(changed));
    }

    [Fact]
    public void A_place_whose_bytes_are_not_known_is_whole_lines()
    {
        var entry = JsonNode.Parse(SampleRun.Write(OutputFormat.Find("rdjson")!))!["diagnostics"]!.AsArray().Last(entry => entry!["location"]!["range"] is not null)!;
        Assert.Null(entry["location"]!["range"]!["start"]!["column"]);
    }

    private static IEnumerable<JsonNode> Entries(string path, string text)
    {
        using var output = new MemoryStream();
        var reporter = OutputFormat.Find("rdjson")!.CreateReporter(output, new ReportSettings { Header = Run.Header(Language.Indonesian) });
        var source = new SourceText(path, text.TrimStart('\uFEFF')) { HasByteOrderMark = text.StartsWith('\uFEFF') };
        foreach (var analysis in SampleRun.Analyze(source)) reporter.Report(analysis);
        reporter.Finish(new RunSummary());
        return JsonNode.Parse(output.ToArray())!["diagnostics"]!.AsArray().Select(entry => entry!);
    }

    private static byte[] BytesAt(string text, JsonNode range, out (int Start, int End) found)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        int[] lines = [0, .. bytes.Index().Where(item => item.Item == '\n').Select(item => item.Index + 1)];
        found = (Offset(range["start"]!), Offset(range["end"]!));
        return bytes[found.Start..found.End];

        int Offset(JsonNode position) => lines[(int)position["line"]! - 1] + (int)position["column"]! - 1;
    }
}
