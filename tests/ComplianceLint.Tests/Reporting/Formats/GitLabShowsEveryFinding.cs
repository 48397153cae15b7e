using System.Text.Json.Nodes;
using ComplianceLint.Reporting;
using Xunit;

namespace ComplianceLint.Tests.Reporting.Formats;

public sealed class GitLabShowsEveryFinding
{
    private const string Konon = "Konon tutup.\n";

    [Fact]
    public void Equal_findings_have_fingerprints_of_their_own()
    {
        var fingerprints = FingerprintsOf(("a.md", Konon + "\n" + Konon), ("b.md", Konon), ("c.json", "[{\"teks\": \"Konon tutup.\"}, {\"teks\": \"Konon tutup.\"}]"));
        Assert.Equal(5, fingerprints.Count);
        Assert.Equal(5, fingerprints.Distinct().Count());
    }

    [Fact]
    public void They_stay_when_lines_move() => Assert.Equal(
        FingerprintsOf(("a.md", Konon), ("b.json", "[{\"teks\": \"Konon tutup.\"}]")),
        FingerprintsOf(("a.md", "Rapat biasa.\n\n" + Konon), ("b.json", "[\n  {\"teks\": \"Rapat biasa.\"},\n  {\"teks\": \"Konon tutup.\"}\n]")));

    [Fact]
    public void Severities_go_from_info_to_blocker()
    {
        var entries = JsonNode.Parse(SampleRun.Write(OutputFormat.Find("gitlab")!))!.AsArray();
        var severities = entries.Select(entry => (Rule: (string)entry!["check_name"]!, Severity: (string)entry["severity"]!)).ToHashSet();
        Assert.Contains(("uji/konon", "critical"), severities);
        Assert.Contains(("kredibel/kata-rumor", "major"), severities);
        Assert.Contains(("uji/ejaan", "minor"), severities);
        Assert.Contains(("uji/tinjau", "info"), severities);
        Assert.Contains((EngineRules.UnreadableFile, "blocker"), severities);
    }

    [Fact]
    public void What_no_longer_counts_is_not_shown() =>
        Assert.DoesNotContain("6-dikecualikan", SampleRun.Write(OutputFormat.Find("gitlab")!), StringComparison.Ordinal);

    private static List<string> FingerprintsOf(params IEnumerable<(string Path, string Text)> drafts)
    {
        using var output = new MemoryStream();
        var reporter = OutputFormat.Find("gitlab")!.CreateReporter(output, new ReportSettings { Header = Run.Header(Language.Indonesian) });
        foreach (var analysis in drafts.SelectMany(draft => SampleRun.Analyze(draft.Path, draft.Text))) reporter.Report(analysis);
        reporter.Finish(new RunSummary());
        return [.. JsonNode.Parse(output.ToArray())!.AsArray().Select(entry => (string)entry!["fingerprint"]!)];
    }
}
