using System.Globalization;
using System.Text;
using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class LinterTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public async Task Results_come_in_the_order_of_paths_and_posts_at_any_number_of_jobs(int jobs)
    {
        using var folder = new TemporaryFolder().WithPack();
        for (var i = 0; i < 60; i++)
        {
            // Files of very different length end in another order than they began.
            var text = string.Concat(Enumerable.Repeat("Jalan Merdeka dijamin bebas banjir.\n\n", i % 7 == 0 ? 400 : 1));
            folder.With(string.Create(CultureInfo.InvariantCulture, $"{i % 5}/{i:D3}.md"), text);
        }

        folder.With("2/banyak.ndjson", string.Concat(Enumerable.Repeat("{\"teks\":\"Konon jalan ditutup.\"}\n", 30)));
        var posts = new List<(string Path, int Index)>();
        await foreach (var linted in Linter(jobs).LintAsync(Find(folder), TestContext.Current.CancellationToken))
        {
            Assert.Empty(linted.Failures);
            posts.AddRange(linted.Analyses.Select(analysis => (linted.Draft.Path, analysis.Post.Index)));
        }

        Assert.Equal(90, posts.Count);
        Assert.Equal(posts.OrderBy(post => post.Path, StringComparer.Ordinal).ThenBy(post => post.Index), posts);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(8)]
    public void A_file_of_many_records_is_linted_in_stretches_and_its_findings_stand_in_the_file(int jobs)
    {
        var text = string.Concat(Enumerable.Range(0, 4_000).Select(i => i % 50 == 0 ? "{\"teks\": \n\n" : "{\"teks\":\"Bandara 😀. Konon jalan ditutup.\"}\r\n"));
        using var folder = new TemporaryFolder().WithPack().With("a.ndjson", text);
        var linted = Linter(jobs).LintAsync(Find(folder), TestContext.Current.CancellationToken).ToBlockingEnumerable(TestContext.Current.CancellationToken).ToList();
        var posts = linted.SelectMany(part => part.Analyses).ToList();

        Assert.True(linted.Count > 3);
        Assert.Equal(1, linted.Sum(part => part.Share), 5);
        Assert.Equal(Enumerable.Range(0, 4_000).Where(i => i % 50 != 0), posts.Select(analysis => analysis.Post.Index));
        Assert.Equal(80, linted.Sum(part => part.Failures.Count));
        var whole = new SourceText("a.ndjson", text);
        Assert.All(posts, analysis =>
        {
            var span = analysis.Post.Source.InFile(Assert.Single(analysis.Diagnostics).Span);
            Assert.Equal("Konon", text.Substring(span.Start, span.Length));
            Assert.Equal(whole.PositionOf(span.Start), analysis.Post.Source.PositionOf(analysis.Diagnostics[0].Span.Start));
        });
    }

    [Fact]
    public void Standard_input_of_many_records_is_linted_too()
    {
        using var folder = new TemporaryFolder().WithPack();
        var finder = new DraftFinder(new Workspaces(new RunSettings { WorkingDirectory = folder.Path }))
        {
            Input = new MemoryStream(Encoding.UTF8.GetBytes("{\"teks\":\"Konon.\"}\n{\"teks\":\"Jalan.\"}")),
            InputPath = "a.ndjson",
        };

        Assert.Equal([1, 0], Lint(Assert.Single(finder.Find(["-"]).Drafts)).Analyses.Select(analysis => analysis.Diagnostics.Count));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n")]
    [InlineData("{\"level\":\"info\"}\n{\"level\":\"warn\"}\n")]
    public void Lines_without_a_post_are_skipped_on_a_walk_and_refused_by_name(string lines)
    {
        using var folder = new TemporaryFolder().WithPack().With("a.ndjson", lines);

        Assert.True(LintOne(folder).IsSkipped);
        Assert.Equal("compliancelint/not-a-draft", Assert.Single(LintOne(folder, "a.ndjson").Failures).Code);
    }

    [Fact]
    public async Task A_cancelled_run_throws_and_does_not_pass_for_a_finished_one()
    {
        using var folder = new TemporaryFolder().WithPack();
        for (var i = 0; i < 50; i++) folder.With(string.Create(CultureInfo.InvariantCulture, $"{i:D2}.md"));
        using var cancellation = new CancellationTokenSource();
        var count = 0;

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await foreach (var _ in Linter(2).LintAsync(Find(folder), cancellation.Token))
            {
                if (++count == 3) await cancellation.CancelAsync();
            }
        });

        Assert.InRange(count, 3, 49);
    }

    [Fact]
    public async Task A_caller_may_leave_early()
    {
        using var folder = new TemporaryFolder().WithPack();
        for (var i = 0; i < 50; i++) folder.With(string.Create(CultureInfo.InvariantCulture, $"{i:D2}.md"));

        await foreach (var linted in Linter(2).LintAsync(Find(folder), TestContext.Current.CancellationToken))
        {
            Assert.Equal("00.md", linted.Draft.Path);
            break;
        }
    }

    [Fact]
    public void A_byte_that_is_not_utf_8_is_a_failure_with_its_place()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", [0xEF, 0xBB, 0xBF, .. "Jalan\nMérdeka "u8, 0xFF, .. " ditutup"u8]);
        var failure = Assert.Single(LintOne(folder).Failures);

        Assert.Equal(new LinePosition(2, 9), failure.Position);
        Assert.Contains("18", failure.Message.Id, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", [0xEF, 0xBB, 0xBF, .. "Konon."u8]);

        Assert.Equal("Konon.", Assert.Single(LintOne(folder).Analyses).Post.Source.Text);
    }

    [Theory]
    [InlineData(10 * 1024 * 1024, 0)]
    [InlineData((10 * 1024 * 1024) + 1, 1)]
    public void A_file_of_ten_megabytes_is_the_largest(int bytes, int failures)
    {
        var spaces = new byte[bytes];
        Array.Fill(spaces, (byte)'\n');
        using var folder = new TemporaryFolder().WithPack().With("a.md", spaces);

        Assert.Equal(failures, LintOne(folder).Failures.Count);
    }

    [Theory]
    [InlineData("""{"teks":"Konon."}""")]
    [InlineData("""{"id":1,"utas":[]}""")]
    [InlineData("""{"meta":{},"posts":[]}""")]
    [InlineData("""{"posts":[],"tool":{"name":"ComplianceLint"}}""")]
    [InlineData("""{"tool":"ComplianceLint","posts":[]}""")]
    [InlineData("""[{"tool":{"name":"ComplianceLint"}},{"teks":"Konon."}]""")]
    [InlineData("{\"tool\":{\"name\":\"ComplianceLint\"},\"posts\":[]}\n{\"teks\":\"Konon.\"}")]
    [InlineData("""[{"id":1},{"id":2,"text":"x"}]""")]
    [InlineData("{\"id\":1}\n{\"thread\":[]}\n")]
    [InlineData("""{"\u0074eks":"Konon."}""")]
    [InlineData("""{"teks":"Konon." """)]
    [InlineData("""{"id":1, "\u0074eks":"Konon." """)]
    public void Json_with_a_key_of_posts_is_a_draft(string json)
    {
        using var folder = new TemporaryFolder().WithPack().With("a.json", json);

        Assert.False(LintOne(folder).IsSkipped);
    }

    [Theory]
    [InlineData("""{"name":"x","scripts":{"text":"y"}}""")]
    [InlineData("""{"version":1,"tool":{"name":"ComplianceLint","version":"0.1.0"},"posts":[]}""")]
    [InlineData("""[1,2,3]""")]
    [InlineData("[]")]
    [InlineData("\"teks\"")]
    [InlineData("""[[{"teks":"x"}]]""")]
    [InlineData("""{ "compilerOptions": { /* broken """)]
    [InlineData("")]
    public void Json_without_one_is_skipped_on_a_walk_and_refused_by_name(string json)
    {
        using var folder = new TemporaryFolder().WithPack().With("a.json", json);

        Assert.True(LintOne(folder).IsSkipped);
        Assert.Equal("compliancelint/not-a-draft", Assert.Single(LintOne(folder, "a.json").Failures).Code);
    }

    [Fact]
    public void Json_in_utf_16_is_a_failure_and_not_invisible()
    {
        var text = Encoding.Unicode.GetBytes("""{"teks":"Konon."}""");
        using var folder = new TemporaryFolder().WithPack().With("a.json", [.. Encoding.Unicode.Preamble, .. text]).With("b/b.json", text);

        Assert.NotEmpty(LintOne(folder, "a.json").Failures);
        Assert.False(LintOne(folder, "b").IsSkipped);
    }

    [Fact]
    public void A_file_that_went_away_is_a_failure()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md");
        var draft = Assert.Single(Find(folder));
        File.Delete(folder["a.md"]);

        Assert.Equal("compliancelint/unreadable-file", Assert.Single(Lint(draft).Failures).Code);
    }

    [Fact]
    public void Settings_of_the_workspace_reach_the_rules()
    {
        using var folder = new TemporaryFolder().WithPack("rules: { kredibel/rumor: error, kredibel/pasti: off }")
            .With("a.md", "Konon dijamin aman banget.\n");
        var diagnostics = Assert.Single(LintOne(folder).Analyses).Diagnostics;

        Assert.Equal(["kredibel/rumor", "profesional/cakapan"], diagnostics.Select(diagnostic => diagnostic.Rule.Id));
        Assert.Equal([Severity.Error, Severity.Info], diagnostics.Select(diagnostic => diagnostic.Severity));
    }

    private static LintedDraft LintOne(TemporaryFolder folder, params string[] paths) => Lint(Assert.Single(Find(folder, paths)));

    private static LintedDraft Lint(Draft draft) => Assert.Single(Linter(1).LintAsync([draft]).ToBlockingEnumerable());

    private static Linter Linter(int jobs) => new() { Now = DateTimeOffset.UnixEpoch, Jobs = jobs };

    private static IReadOnlyList<Draft> Find(TemporaryFolder folder, params string[] paths) =>
        new DraftFinder(new Workspaces(new RunSettings { WorkingDirectory = folder.Path })).Find(paths).Drafts;
}
