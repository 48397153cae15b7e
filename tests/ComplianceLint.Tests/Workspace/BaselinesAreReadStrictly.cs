using System.Globalization;
using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class BaselinesAreReadStrictly
{
    private const string Print = "\"fingerprint\":\"0123456789abcdef0123456789abcdef\"";
    private const string Sound = "{\"path\":\"a.md\",\"rule\":\"a/b\"," + Print + ",\"count\":1}";

    [Theory]
    [InlineData("[|<<<<<<< HEAD|]", "git conflict")]
    [InlineData("[|=======|]", "git conflict")]
    [InlineData("[|>>>>>>> lain|]", "git conflict")]
    [InlineData("[|apa|]", "no JSON")]
    [InlineData("[|[]|]", "one JSON object")]
    [InlineData("{\"path\":\"a.md\",[|\"rul\":\"a/b\"|]}", "“rule”")]
    [InlineData("{\"path\":[|1|]}", "must be a text")]
    [InlineData("{\"path\":\"é.md\",\"rule\":\"a/b\",\"fingerprint\":[|\"ABC\"|],\"count\":1}", "32 hexadecimal digits")]
    [InlineData("{\"path\":\"a.md\",\"rule\":\"a/b\"," + Print + ",\"count\":[|0|]}", "from 1")]
    [InlineData("{\"path\":\"a.md\",\"rule\":\"a/b\"," + Print + ",\"count\":[|1000001|]}", "from 1")]
    [InlineData("{\"path\":\"a.md\",\"rule\":\"a/b\",\"count\":1[|}|]", "“fingerprint” is missing")]
    [InlineData(Sound + "[|{|]}", "no JSON")]
    public void A_broken_line_is_named_and_the_others_stay(string marked, string expected)
    {
        var (text, positions) = Marked.Read($"{Sound}\n\n{marked}\n{Sound.Replace("a.md", "b.md", StringComparison.Ordinal)}\n");
        var (baseline, failures) = Read(text);

        var failure = Assert.Single(failures);
        Assert.Equal((EngineRules.InvalidBaseline, BaselineFolder.File, positions[0]), (failure.Code, failure.Path, failure.Position));
        Assert.Contains(expected, failure.Message.En, StringComparison.Ordinal);
        Assert.Equal(["a.md", "b.md"], baseline.Entries.Select(entry => entry.Path));
    }

    [Fact]
    public async Task A_run_with_a_broken_baseline_is_incomplete()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Begitu.").With(BaselineFolder.File, "apa\n");

        var run = await folder.Run("lint");
        Assert.Equal(2, run.Code);
        Assert.Contains($"{BaselineFolder.File}:1:1:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pipe_is_not_waited_for()
    {
        if (OperatingSystem.IsWindows()) return;
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Konon begitu.").With(BaselineFolder.File, "");
        File.Delete(folder[BaselineFolder.File]);
        using (var made = System.Diagnostics.Process.Start("mkfifo", folder[BaselineFolder.File])) await made.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(1, await folder.CountOpen());
    }

    [Fact]
    public void Many_broken_lines_say_the_same_only_so_often()
    {
        var failures = Read(string.Concat(Enumerable.Repeat("apa\n", 1000))).Failures;

        Assert.Equal(21, failures.Count);
        Assert.Contains("980 more", failures[^1].Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_thousand_entries_come_and_go()
    {
        var many = Baseline.Of(Enumerable.Range(0, 100_000).Select(i => new BaselineEntry($"drafts/{i:D6}.md", "a/b", i.ToString("x32", CultureInfo.InvariantCulture), 1)));
        using var stream = new MemoryStream();
        many.Write(stream);
        var (baseline, failures) = Read(System.Text.Encoding.UTF8.GetString(stream.ToArray()).Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Empty(failures);
        Assert.Equal(many.Entries, baseline.Entries.Select(entry => entry with { Line = 0 }));
        Assert.Equal(100_000, baseline.Entries[^1].Line);
    }

    private static (Baseline Baseline, IReadOnlyList<Failure> Failures) Read(string text)
    {
        using var folder = new TemporaryFolder().With(BaselineFolder.File, text);
        return Baseline.Read(folder.Path, new RunSettings { WorkingDirectory = folder.Path });
    }
}
