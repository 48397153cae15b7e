using Xunit;

namespace ComplianceLint.EndToEndTests;

/// <summary>What an author sees of <c>count</c>.</summary>
public sealed class CountingDrafts
{
    [Fact]
    public void Each_channel_of_the_draft_counts_in_its_way()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "---\nsaluran: [x, bluesky]\n---\nDaftar di https://kota.go.id/sebuah/alamat/yang/panjang 👨‍👩‍👧‍👦\n");
        var run = CommandRun.Of(folder.Path, "count", "a.md");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["a.md:4: X 36/280 karakter berbobot", "a.md:4: Bluesky 57/300 karakter", "a.md:4: Bluesky 81/3.000 bita"], Lines(run));
    }

    [Fact]
    public void Another_channel_may_be_asked_for_by_any_of_its_names()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.WithInput(folder.Path, new string('a', 281), "count", "-", "--channel", "twitter", "--lang", "en");
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(": X 281/280 weighted characters (+1)", Assert.Single(Lines(run)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_not_there_is_a_failure()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(2, CommandRun.Of(folder.Path, "count", "tidak-ada.md").ExitCode);
        Assert.Equal(2, CommandRun.Of(folder.Path, "count", "--channel", "friendster").ExitCode);
    }

    private static IEnumerable<string> Lines(CommandRun run) => run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Trim());
}
