using System.Globalization;
using System.Text.Json.Nodes;
using ComplianceLint.EndToEndTests;
using Xunit;

namespace ComplianceLint.LanguageServer.Tests;

public sealed class EditorAndGateAgree
{
    private const string Now = "2026-11-24T08:00:00+07:00";

    [Theory]
    [InlineData("tests/samples")]
    [InlineData("tests/corpora/kotor/data-pribadi")]
    [InlineData("tests/corpora/kotor/platform")]
    [InlineData("tests/corpora/bersih/english")]
    [InlineData("tests/ComplianceLint.EndToEndTests/golden/errors")]
    [InlineData("tests/ComplianceLint.EndToEndTests/golden/incomplete")]
    public async Task The_same_drafts_have_the_same_findings(string name)
    {
        var folder = Path.Combine(CommandRun.Repository, name);
        var report = JsonNode.Parse(CommandRun.Of(folder, "lint", "--now", Now, "--lang", "id", "--output", "json").Output)!;
        await using var client = await Client.StartAsync(folder, Capabilities.Pull, DateTimeOffset.Parse(Now, CultureInfo.InvariantCulture));
        var paths = report["posts"]!.AsArray().Select(post => post!["path"]!.GetValue<string>()).Distinct().ToList();
        Assert.NotEmpty(paths);
        foreach (var path in paths)
        {
            var uri = client.UriOf(path);
            await client.OpenAsync(uri, await File.ReadAllTextAsync(Path.Combine(folder, path), TestContext.Current.CancellationToken));
            var items = await client.PullAsync(uri);
            Assert.Equal(OfGate(report, path), OfEditor(items));
            foreach (var failure in report["failures"]!.AsArray().Where(failure => failure!["path"]!.GetValue<string>() == path))
            {
                Assert.Contains(items, item => item!["code"]!.GetValue<string>() == failure!["code"]!.GetValue<string>() && item["message"]!.GetValue<string>() == failure["message"]!.GetValue<string>());
            }
        }
    }

    private static List<string> OfGate(JsonNode report, string path) =>
    [
        .. report["posts"]!.AsArray().Where(post => post!["path"]!.GetValue<string>() == path)
            .SelectMany(post => post!["diagnostics"]!.AsArray())
            .Where(diagnostic => diagnostic!["status"]!.GetValue<string>() == "open")
            .Select(diagnostic => diagnostic!["span"]!["length"]!.GetValue<int>() == 0
                ? diagnostic["fingerprint"]!.GetValue<string>()
                : string.Join(' ', diagnostic["fingerprint"], diagnostic["rule"], diagnostic["message"], diagnostic["line"], diagnostic["column"], diagnostic["endLine"], diagnostic["endColumn"]))
            .Order(StringComparer.Ordinal),
    ];

    private static List<string> OfEditor(JsonArray items) =>
    [
        .. items.Where(item => item!["data"] is not null).SelectMany(item =>
        {
            var (start, end) = (item!["range"]!["start"]!, item["range"]!["end"]!);
            var isEmpty = start.ToJsonString() == end.ToJsonString();
            var isAnchor = item["data"]!.AsArray().Count > 1 || isEmpty || IsOpening(start, end);
            return item["data"]!.AsArray().Select(fingerprint => isAnchor
                ? fingerprint!.GetValue<string>()
                : string.Join(' ', fingerprint, item["code"], item["message"], From1(start, "line"), From1(start, "character"), From1(end, "line"), From1(end, "character")));
        }).Order(StringComparer.Ordinal),
    ];

    /// <summary>The three dashes or the bracket under which something absent is shown.</summary>
    private static bool IsOpening(JsonNode start, JsonNode end) =>
        start["line"]!.GetValue<int>() == end["line"]!.GetValue<int>() && start["character"]!.GetValue<int>() == 0
        && end["character"]!.GetValue<int>() is 3 or 1 && start["line"]!.GetValue<int>() == 0;

    private static int From1(JsonNode position, string unit) => position[unit]!.GetValue<int>() + 1;
}
