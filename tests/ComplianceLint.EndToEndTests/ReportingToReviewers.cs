using System.Text.Json;
using ComplianceLint.Reporting;
using Xunit;

namespace ComplianceLint.EndToEndTests;

public sealed class ReportingToReviewers : IDisposable
{
    private const string Now = "2026-11-24T08:00:00+07:00";

    private readonly TemporaryFolder _folder = new();

    public ReportingToReviewers() => _folder.Write("drafts/a.md", "---\nsaluran: [x]\n---\nKonon jalan ditutup besok.\n");

    [Fact]
    public void One_run_writes_every_format_and_the_same_bytes_at_any_number_of_jobs()
    {
        string[] names = [.. OutputFormat.OfReport.Select(format => format.Name)];
        Assert.Equal(names.Length, names.Distinct().Count());
        foreach (var jobs in new[] { "1", "4" })
        {
            Directory.CreateDirectory(Path.Combine(_folder.Path, jobs));
            // Reports name the command that made them, so both are the same but for their folder.
            var run = CommandRun.Of(Path.Combine(_folder.Path, jobs), ["report", "../drafts", CommandRun.Samples, "--now", Now, .. names.SelectMany(name => new[] { "--output", $"{name}={name}" })]);
            Assert.True(run.ExitCode is 1 or 2, run.Error);
        }

        foreach (var name in names) Assert.Equal(File.ReadAllBytes(Path.Combine(_folder.Path, "1", name)), File.ReadAllBytes(Path.Combine(_folder.Path, "4", name)));
    }

    [Fact]
    public void Each_run_leaves_a_line_that_fits_its_schema()
    {
        foreach (var day in new[] { "22", "23", "24" })
        {
            var run = Report($"2026-11-{day}T08:00:00+07:00", "--output", "html=laporan.html");
            Assert.Equal("", run.Error);
        }

        var lines = _folder.Read("riwayat.ndjson").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(3, lines.Length);
        _folder.Write("history.schema.json", CommandRun.Of(_folder.Path, "schema", "history").Output);
        _folder.Write("lines.jsonl", string.Join('\n', lines));
        JsonSchema.Validate(Path.Combine(_folder.Path, "history.schema.json"), Path.Combine(_folder.Path, "lines.jsonl"));
        using var last = JsonDocument.Parse(lines[^1]);
        Assert.Equal(0, last.RootElement.GetProperty("new").GetInt32());
        Assert.DoesNotContain("Konon", _folder.Read("riwayat.ndjson"), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("3 laporan, 22 November 2026 sampai 24 November 2026.", _folder.Read("laporan.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_line_is_said_with_its_place_and_decides_nothing()
    {
        Report(Now);
        var before = Report(Now, "--output", "concise");
        _folder.Write("riwayat.ndjson", $"<<<<<<< HEAD\n{_folder.Read("riwayat.ndjson")}");
        var run = Report(Now, "--output", "concise");
        Assert.Contains("riwayat.ndjson:1:1: info ", run.Output, StringComparison.Ordinal);
        Assert.Equal(before.ExitCode, run.ExitCode);
        Assert.Equal(4, _folder.Read("riwayat.ndjson").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_history_that_cannot_be_kept_makes_the_run_incomplete()
    {
        Directory.CreateDirectory(Path.Combine(_folder.Path, "riwayat.ndjson"));
        var run = Report(Now, "--output", "concise");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("riwayat.ndjson", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--from", "2026-11-01", "--from memerlukan --history FILE.")]
    [InlineData("--group-by", "month", "--group-by memerlukan --history FILE.")]
    public void Options_of_a_trend_need_a_history(string option, string value, string said)
    {
        var run = CommandRun.Of(_folder.Path, "report", option, value, "--output", "concise");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_part_of_the_drafts_leaves_no_line()
    {
        var run = Report(Now, "--staged", "--output", "concise");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--staged hanya memilih sebagian", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.Path, "riwayat.ndjson")));
    }

    [Fact]
    public void A_chosen_post_is_reported_whole()
    {
        Git("init", "-q");
        Git("add", ".");
        Git("-c", "user.name=x", "-c", "user.email=x@y.example", "commit", "-qm", "x");
        _folder.Write("drafts/a.md", $"{_folder.Read("drafts/a.md")}\nSilahkan datang.\n");
        _folder.Write("drafts/b.md", "Rapat biasa.\n");
        Git("add", "drafts/a.md");
        var run = CommandRun.Of(_folder.Path, "report", "--staged", "--now", Now, "--output", "json");
        using var json = JsonDocument.Parse(run.Output);
        var post = Assert.Single(json.RootElement.GetProperty("posts").EnumerateArray());
        Assert.Contains("kredibel/kata-rumor", post.GetProperty("diagnostics").EnumerateArray().Select(found => found.GetProperty("rule").GetString()));
    }

    public void Dispose() => _folder.Dispose();

    private CommandRun Report(string now, params string[] more) => CommandRun.Of(_folder.Path, ["report", "drafts", "--now", now, "--history", "riwayat.ndjson", .. more.Length > 0 ? more : ["--output", "html=laporan.html"]]);

    private void Git(params string[] arguments)
    {
        using var git = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo("git", arguments) { WorkingDirectory = _folder.Path })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
