using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

/// <summary>Each holds when the system tells of changes and when it does not.</summary>
public sealed class WatchesSeeChanges
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_draft_that_is_written_is_told_alone(bool pollOnly)
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md").With("b.md");
        using var watch = Watch(folder, pollOnly);
        Assert.Equal(["a.md", "b.md"], PathsOf(watch.Begin()));
        folder.With("b.md", "Konon jalan ditutup.\n");
        var round = await Next(watch);
        Assert.Equal(["b.md"], PathsOf(round));
        Assert.False(round.IsEverything);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_editor_may_put_a_new_file_in_the_place_of_the_old(bool pollOnly)
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md");
        using var watch = Watch(folder, pollOnly);
        watch.Begin();
        folder.With(".a.md.tmp", "Konon jalan ditutup.\n");
        File.Move(folder[".a.md.tmp"], folder["a.md"], overwrite: true);
        var round = await Next(watch);
        Assert.Equal(["a.md"], PathsOf(round));
        Assert.Empty(round.Gone);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task New_and_deleted_drafts_and_moved_folders_are_told(bool pollOnly)
    {
        using var folder = new TemporaryFolder().WithPack().With("lama/a.md").With("lama/dalam/b.md");
        using var luar = new TemporaryFolder().With("baru/c.md");
        using var watch = Watch(folder, pollOnly);
        watch.Begin();
        Directory.Move(folder["lama"], folder["pindah"]);
        await Sees(watch, ["pindah/a.md", "pindah/dalam/b.md"], ["lama/a.md", "lama/dalam/b.md"]);
        Directory.Move(luar["baru"], folder["datang"]);
        await Sees(watch, ["datang/c.md"], []);
        File.WriteAllText(folder["datang/c.md"], "Konon jalan ditutup.\n");
        await Sees(watch, ["datang/c.md"], []);
        File.Delete(folder["datang/c.md"]);
        await Sees(watch, [], ["datang/c.md"]);
    }

    [Theory]
    [InlineData("compliancelint.yaml", "extends: [./paket]\nfailOn: warning\n")]
    [InlineData("paket/kredibel/rumor.yaml", "rusak")]
    [InlineData("registri/accounts.yaml", "- { handle: \"@dinkes\" }\n")]
    [InlineData(".compliancelint/waivers.yaml", "waivers: []\n")]
    [InlineData("dalam/compliancelint.yaml", "extends: [instansi-pemerintah]\n")]
    public async Task What_governs_drafts_concerns_all_of_them(string file, string text)
    {
        using var folder = new TemporaryFolder().WithPack("registry: registri\n").With("registri/holidays.yaml", "").With("a.md").With("dalam/b.md");
        foreach (var pollOnly in new[] { false, true })
        {
            using var watch = Watch(folder, pollOnly);
            watch.Begin();
            folder.With(file, text + (pollOnly ? "\n" : ""));
            Assert.True((await Next(watch)).IsEverything);
        }
    }

    [Fact]
    public async Task A_configuration_that_is_mended_brings_the_drafts_back()
    {
        using var folder = new TemporaryFolder().WithPack("failOn: apa\n").With("a.md");
        using var watch = Watch(folder, pollOnly: false);
        Assert.Empty(watch.Begin().Found.Drafts);
        folder.WithPack();
        await Sees(watch, ["a.md"], []);
    }

    [Fact]
    public async Task A_watch_ends_when_it_is_cancelled()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md");
        using var watch = Watch(folder, pollOnly: false);
        watch.Begin();
        using var end = new CancellationTokenSource();
        var next = watch.NextAsync(end.Token);
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => next);
    }

    private static DraftWatch Watch(TemporaryFolder folder, bool pollOnly) =>
        new(new RunSettings { WorkingDirectory = folder.Path }, [], pollOnly);

    private static Task<WatchRound> Next(DraftWatch watch) => watch.NextAsync(TestContext.Current.CancellationToken);

    /// <summary>Waits for what was done in several steps, which may come in several rounds.</summary>
    private static async Task Sees(DraftWatch watch, string[] changed, string[] gone)
    {
        var (seen, missed) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        while (!seen.IsSupersetOf(changed) || !missed.IsSupersetOf(gone))
        {
            var round = await Next(watch);
            seen.UnionWith(PathsOf(round));
            missed.UnionWith(round.Gone.Select(draft => draft.Path));
        }

        Assert.Equal(changed, seen.Order(StringComparer.Ordinal));
        Assert.Equal(gone, missed.Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> PathsOf(WatchRound round) => round.Found.Drafts.Select(draft => draft.Path);
}
