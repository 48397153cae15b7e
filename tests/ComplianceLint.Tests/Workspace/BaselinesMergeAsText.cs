using System.Text;
using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class BaselinesMergeAsText
{
    [Fact]
    public async Task Two_branches_keep_the_lines_of_both()
    {
        using var folder = new TemporaryFolder().WithPack().With("b.md", "Konon begitu.");
        await folder.Run("baseline", "create");
        folder.Git("init", "-q", "-b", "utama");
        Commit(folder);
        folder.Git("checkout", "-q", "-b", "lain");
        folder.With("a.md", "Konon lain.").With("c.md", "Konon juga.");
        await folder.Run("baseline", "create");
        Commit(folder);
        folder.Git("checkout", "-q", "utama");
        folder.With("d.md", "Konon pun.").With("b.md", "Konon begitu. Aman banget.");
        await folder.Run("baseline", "create");
        Commit(folder);
        folder.Git("merge", "-q", "lain", "-m", "gabung");

        Assert.Equal(0, await folder.CountOpen());
        Assert.Equal(0, (await folder.Run("lint", "--strict")).Code);
        var merged = Lines(folder);
        await folder.Run("baseline", "create");
        Assert.Equal(merged.Order(StringComparer.Ordinal), Lines(folder).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Of_two_lines_for_one_pair_the_higher_count_holds()
    {
        var one = new BaselineEntry("a.md", "a/b", new string('0', 32), 1);

        Assert.Equal(3, Assert.Single(Baseline.Of([one, one with { Count = 3 }, one with { Count = 2 }]).Entries).Count);
    }

    [Theory]
    [InlineData("", "L\n")]
    [InlineData("*.png binary", "*.png binary\nL\n")]
    [InlineData("*.png binary\n", "*.png binary\nL\n")]
    [InlineData("*.png binary\r\n", "*.png binary\r\nL\r\n")]
    [InlineData("é\u0080\n", "é\u0080\nL\n")]
    [InlineData("L\n", null)]
    [InlineData("# a\n/L # b\n", null)]
    [InlineData(".compliancelint/baseline.ndjson -merge\n", null)]
    [InlineData(".compliancelint/baseline.ndjson text\n", ".compliancelint/baseline.ndjson text\nL\n")]
    public void Git_is_told_once_and_the_rest_of_its_file_stays(string existing, string? expected)
    {
        const string line = ".compliancelint/baseline.ndjson merge=union";
        var added = MergedByLines.Add(Encoding.UTF8.GetBytes(existing.Replace("L", line, StringComparison.Ordinal)), Baseline.FileName);

        Assert.Equal(expected?.Replace("L", line, StringComparison.Ordinal), added is null ? null : Encoding.UTF8.GetString(added));
    }

    private static string[] Lines(TemporaryFolder folder) => folder.Read().Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private static void Commit(TemporaryFolder folder)
    {
        folder.Git("add", "-A");
        folder.Git("commit", "-q", "-m", "ubah");
    }
}
