using System.Text.RegularExpressions;
using Xunit;

namespace ComplianceLint.EndToEndTests;

/// <summary>Whole reports over the same drafts: clean, with errors, incomplete. <c>UPDATE_SNAPSHOTS=1</c> rewrites them.</summary>
public sealed partial class GoldenReports
{
    private const string Now = "2026-11-24T08:00:00+07:00";

    private static readonly string Folder = Path.Combine(CommandRun.Repository, "tests", "ComplianceLint.EndToEndTests", "golden");

    [Theory]
    [InlineData("clean", 0)]
    [InlineData("errors", 1)]
    [InlineData("incomplete", 2)]
    public void The_reports_of_a_run_stay_as_they_are(string name, int exitCode)
    {
        var folder = Path.Combine(Folder, name);
        using var temporary = new TemporaryFolder();
        var run = CommandRun.Of(folder, "lint", "drafts", "--now", Now, "--output", "text", "--output", $"json={temporary.Path}/report.json");
        Assert.Equal(exitCode, run.ExitCode);
        HasSnapshot(Path.Combine(folder, "expected.txt"), run.Output);
        HasSnapshot(Path.Combine(folder, "expected.json"), Digest().Replace(temporary.Read("report.json"), "sha256:0"));
    }

    [Theory]
    [InlineData("clean")]
    [InlineData("errors")]
    [InlineData("incomplete")]
    public void The_json_report_fits_its_schema(string name)
    {
        using var temporary = new TemporaryFolder();
        temporary.Write("schema.json", CommandRun.Of(temporary.Path, "schema").Output);
        CommandRun.Of(Path.Combine(Folder, name), "lint", "drafts", "--now", Now, "--checks", "--output", $"json={temporary.Path}/report.json");
        JsonSchema.Validate($"{temporary.Path}/schema.json", $"{temporary.Path}/report.json");
    }

    /// <summary>The digest changes with every rule; a report's shape does not.</summary>
    [GeneratedRegex("sha256:[0-9a-f]{64}")]
    private static partial Regex Digest();

    private static void HasSnapshot(string path, string actual)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1") File.WriteAllText(path, actual);
        Assert.Equal(File.ReadAllText(path), actual);
    }
}
