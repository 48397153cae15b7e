using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class BaselinesArePruned
{
    [Fact]
    public async Task What_no_longer_occurs_fails_a_strict_run_alone()
    {
        using var folder = await WithTwo();
        folder.With("a.md", "Begitu.");

        Assert.Equal(0, (await folder.Run("lint")).Code);
        var strict = await folder.Run("lint", "--strict");
        Assert.Equal(1, strict.Code);
        Assert.Contains($"{BaselineFolder.File}:1:1: error 1 finding of a.md in the baseline is gone; run compliancelint baseline prune. [compliancelint/stale-baseline]", strict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Prune_takes_it_out_and_a_strict_run_passes()
    {
        using var folder = await WithTwo();
        folder.With("a.md", "Begitu.");

        Assert.Equal($"{BaselineFolder.File}: 1 removed, 1 left.\n", (await folder.Run("baseline", "prune")).Output);
        Assert.Equal(0, (await folder.Run("lint", "--strict")).Code);
        Assert.Equal(0, await folder.CountOpen());
    }

    [Fact]
    public async Task Files_that_were_not_linted_are_not_judged()
    {
        using var folder = await WithTwo();
        folder.With("a.md", "Begitu.");

        Assert.Equal(0, (await folder.Run("lint", "--strict", "b.md")).Code);
        File.Delete(folder["a.md"]);
        Assert.Equal(0, (await folder.Run("lint", "--strict", "b.md")).Code);
        Assert.Equal(1, (await folder.Run("lint", "--strict")).Code);
    }

    [Fact]
    public async Task A_renamed_post_stands_under_its_new_name_afterwards()
    {
        using var folder = await WithTwo();
        File.Move(folder["a.md"], folder["c.md"]);
        await folder.Run("baseline", "prune");

        Assert.DoesNotContain("a.md", folder.Read(), StringComparison.Ordinal);
        Assert.Contains("\"c.md\"", folder.Read(), StringComparison.Ordinal);
        Assert.Equal(0, (await folder.Run("lint", "--strict")).Code);
    }

    [Fact]
    public async Task Of_a_rule_that_is_off_nothing_is_known()
    {
        using var folder = await WithTwo();
        folder.WithPack("rules: { kredibel/rumor: off }");

        Assert.Equal(0, (await folder.Run("lint", "--strict")).Code);
        Assert.Equal($"{BaselineFolder.File}: 0 removed, 2 left.\n", (await folder.Run("baseline", "prune")).Output);
    }

    [Fact]
    public async Task Show_counts_by_file_and_rule()
    {
        using var folder = await WithTwo();

        Assert.Equal("a.md\n      1  kredibel/rumor\nb.md\n      1  kredibel/rumor\n2 findings in the baseline.\n", (await folder.Run("baseline", "show")).Output);
    }

    private static async Task<TemporaryFolder> WithTwo()
    {
        var folder = new TemporaryFolder().WithPack().With("a.md", "Konon begitu.").With("b.md", "Konon begini.");
        await folder.Run("baseline", "create");
        return folder;
    }
}
