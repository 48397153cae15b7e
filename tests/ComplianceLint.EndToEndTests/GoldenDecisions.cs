using System.Text.RegularExpressions;
using Xunit;

namespace ComplianceLint.EndToEndTests;

/// <summary>Whole decisions on a good, a doubtful, a bad and a broken post. <c>UPDATE_SNAPSHOTS=1</c> rewrites them.</summary>
public sealed partial class GoldenDecisions
{
    private const string Now = "2026-11-24T08:00:00+07:00";

    private static readonly string Folder = Path.Combine(CommandRun.Repository, "tests", "ComplianceLint.EndToEndTests", "golden", "gate");

    [Theory]
    [InlineData("baik.md", 0)]
    [InlineData("ragu.md", 3)]
    [InlineData("buruk.md", 1)]
    [InlineData("rusak.ndjson", 2)]
    public void The_decision_on_a_post_stays_as_it_is(string name, int exitCode)
    {
        using var temporary = new TemporaryFolder();
        var run = CommandRun.Of(Folder, "gate", $"drafts/{name}", "--now", Now, "--output", "text", "--output", $"json={temporary.Path}/decision.json");
        Assert.Equal(exitCode, run.ExitCode);
        HasSnapshot($"{name}.txt", run.Output);
        HasSnapshot($"{name}.json", RuleSetDigest().Replace(temporary.Read("decision.json"), "\"ruleSetDigest\":\"sha256:0\""));
    }

    [Fact]
    public void Decisions_fit_their_schema()
    {
        using var temporary = new TemporaryFolder();
        temporary.Write("schema.json", CommandRun.Of(temporary.Path, "schema", "decision").Output);
        CommandRun.Of(Folder, "gate", "drafts", "--now", Now, "--channel", "x", "--output", $"json={temporary.Path}/decision.json");
        JsonSchema.Validate($"{temporary.Path}/schema.json", $"{temporary.Path}/decision.json");
        foreach (var name in Directory.GetFiles(Path.Combine(Folder, "expected"), "*.json")) JsonSchema.Validate($"{temporary.Path}/schema.json", name);
    }

    [Fact]
    public void A_draft_without_a_file_is_to_be_saved_before_it_is_approved()
    {
        using var temporary = new TemporaryFolder();
        var run = CommandRun.WithInput(temporary.Path, "Konon jalan ditutup besok.\n", "gate", "-", "--now", Now, "--lang", "en");
        Assert.Equal(3, run.ExitCode);
        Assert.EndsWith("Next: save this draft as a file, have somebody look at it, then approve it with compliancelint approve\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_decision_that_is_told_apart_by_nothing_but_jobs_is_the_same()
    {
        var one = CommandRun.Of(Folder, "gate", "drafts", "--now", Now, "--output", "json", "--jobs", "1");
        Assert.Equal(one.Output, CommandRun.Of(Folder, "gate", "drafts", "--now", Now, "--output", "json", "--jobs", "4").Output);
    }

    /// <summary>The digest changes with every rule; a decision's shape does not.</summary>
    [GeneratedRegex("\"ruleSetDigest\":\"sha256:[0-9a-f]{64}\"")]
    private static partial Regex RuleSetDigest();

    private static void HasSnapshot(string name, string actual)
    {
        var path = Path.Combine(Folder, "expected", name);
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
