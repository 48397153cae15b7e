using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class BaselinesKeepOldFindings
{
    private const string Text = "Konon jalan ditutup besok pagi.\n\nWarga aman banget di sana.\n";

    public static TheoryData<string, string, string> Harmless => new()
    {
        { "moved", "drafts/lama/a.md", Text },
        { "renamed", "drafts/z.md", Text },
        { "re-indented", "drafts/a.md", "   Konon  jalan\n  ditutup besok pagi.\n\nWarga aman   banget di sana.\n" },
        { "with other line endings", "drafts/a.md", Text.Replace("\n", "\r\n", StringComparison.Ordinal) },
        { "re-ordered", "drafts/a.md", "Warga aman banget di sana.\n\nKonon jalan ditutup besok pagi.\n" },
        { "with text around it", "drafts/a.md", $"Salam.\n\n{Text}\nTerima kasih.\n" },
    };

    [Theory]
    [MemberData(nameof(Harmless))]
    public async Task They_stay_when_their_post_is(string what, string path, string text)
    {
        using var folder = await WithBaseline();
        File.Delete(folder["drafts/a.md"]);
        folder.With(path, text);

        Assert.True(await folder.CountOpen() == 0, what);
        Assert.Equal(0, (await folder.Run("lint", "--strict")).Code);
    }

    [Theory]
    [InlineData("drafts/a.md", "Konon jalan ditutup besok sore.\n\nWarga aman banget di sana.\n", 1)]
    [InlineData("drafts/b.md", Text, 2)]
    [InlineData("drafts/a.md", Text + "\nKonon jalan ditutup besok pagi.\n", 1)]
    public async Task What_is_new_counts(string path, string text, int open)
    {
        using var folder = await WithBaseline();
        folder.With(path, text);

        Assert.Equal(open, await folder.CountOpen());
        Assert.Equal(open, await folder.CountOpen("--jobs", "1"));
    }

    [Fact]
    public async Task Records_of_one_file_may_change_places_but_not_grow()
    {
        using var folder = new TemporaryFolder().WithPack("drafts: [\"**/*.ndjson\"]").With("a.ndjson", "{\"teks\":\"Konon begitu.\"}\n{\"teks\":\"Konon begini.\"}\n");
        await folder.Run("baseline", "create");
        folder.With("a.ndjson", "{\"teks\":\"Konon begini.\"}\n{\"teks\":\"Konon begitu.\"}\n");
        Assert.Equal(0, await folder.CountOpen());

        folder.With("a.ndjson", "{\"teks\":\"Konon begini.\"}\n{\"teks\":\"Konon begitu.\"}\n{\"teks\":\"Konon begitu.\"}\n");
        Assert.Equal(1, await folder.CountOpen());
    }

    [Fact]
    public async Task Of_two_copies_under_new_names_one_counts()
    {
        using var folder = await WithBaseline();
        File.Delete(folder["drafts/a.md"]);
        folder.With("drafts/b.md", Text).With("drafts/c.md", Text);

        Assert.Equal(2, await folder.CountOpen());
    }

    [Fact]
    public async Task A_rule_that_is_renamed_keeps_its_entries_and_prune_renames_them()
    {
        using var folder = await WithBaseline();
        var rule = File.ReadAllText(folder["paket/kredibel/rumor.yaml"]);
        File.Delete(folder["paket/kredibel/rumor.yaml"]);
        folder.With("paket/kredibel/kabar.yaml", $"formerly: [kredibel/rumor, lama/rumor]\n{rule}");

        Assert.Equal(0, await folder.CountOpen());
        Assert.Equal(0, (await folder.Run("lint", "--strict")).Code);
        File.Move(folder["drafts/a.md"], folder["drafts/b.md"]);
        Assert.Equal(0, await folder.CountOpen());
        await folder.Run("baseline", "prune");
        Assert.Equal(2, folder.Read().Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Contains("\"path\":\"drafts/b.md\",\"rule\":\"kredibel/kabar\"", folder.Read(), StringComparison.Ordinal);
        Assert.Equal(0, await folder.CountOpen());
        // What was recorded once is not found twice.
        folder.With("drafts/c.md", Text);
        Assert.Equal(2, await folder.CountOpen());
    }

    [Fact]
    public async Task A_waiver_for_one_finding_outlives_the_name_of_its_rule()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Konon begitu.");
        await folder.Run("baseline", "create");
        var fingerprint = folder.Read().Split("\"fingerprint\":\"")[1][..32];
        File.Delete(folder[BaselineFolder.File]);
        folder.With("paket/kredibel/kabar.yaml", $"formerly: [kredibel/rumor]\n{File.ReadAllText(folder["paket/kredibel/rumor.yaml"])}").With(".compliancelint/waivers.yaml", $$"""
            waivers:
              - { rule: kredibel/rumor, scope: { files: [a.md] }, fingerprint: {{fingerprint}}, reason: A, requestedBy: B, approvedBy: C, from: {{Day(0)}}, until: {{Day(90)}} }
            """);
        File.Delete(folder["paket/kredibel/rumor.yaml"]);

        Assert.Equal(0, await folder.CountOpen());
    }

    [Fact]
    public async Task The_file_is_sorted_and_holds_a_line_for_each()
    {
        using var folder = new TemporaryFolder().WithPack().With("b.md", "Konon begitu.").With("a.md", "Aman banget, konon.");
        await folder.Run("baseline", "create");

        Assert.Matches(
            """
            ^\{"path":"a.md","rule":"kredibel/rumor","fingerprint":"[0-9a-f]{32}","count":1\}
            \{"path":"a.md","rule":"profesional/cakapan","fingerprint":"[0-9a-f]{32}","count":1\}
            \{"path":"b.md","rule":"kredibel/rumor","fingerprint":"[0-9a-f]{32}","count":1\}
            $
            """.ReplaceLineEndings("\n").Replace("}\n$", "}\n\\z", StringComparison.Ordinal),
            folder.Read());
    }

    [Fact]
    public async Task Nothing_personal_is_in_it()
    {
        using var folder = new TemporaryFolder().WithPack().With("NIK 3273014107900001.md", "Konon NIK 3273014107900001 begitu.");
        await folder.Run("baseline", "create");

        Assert.DoesNotContain("4107900001", folder.Read(), StringComparison.Ordinal);
        Assert.Equal(0, await folder.CountOpen());
        // Whether a masked name is gone nobody can say, so nothing else takes its place.
        File.Move(folder["NIK 3273014107900001.md"], folder["lain.md"]);
        Assert.Equal(1, await folder.CountOpen());
    }

    [Fact]
    public async Task Locked_rules_are_left_out_and_counted()
    {
        using var folder = new TemporaryFolder().WithPack().With("paket/pack.yaml", SamplePack.Pack + "lock: { kredibel/rumor: suppression }\n").With("a.md", "Konon aman banget.");

        Assert.Equal((0, $"{BaselineFolder.File}: 1 finding recorded, 1 of locked rules left out.\n"), ((await folder.Run("baseline", "create")) is var run ? run.Code : 0, run.Output));
        Assert.Equal(1, await folder.CountOpen());
    }

    [Fact]
    public async Task A_line_written_by_hand_lifts_no_locked_rule()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Konon begitu.");
        await folder.Run("baseline", "create");
        folder.With("paket/pack.yaml", SamplePack.Pack + "lock: { kredibel/rumor: suppression }\n");

        Assert.Equal(1, await folder.CountOpen());
    }

    [Fact]
    public async Task What_a_waiver_lifts_is_not_recorded()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Konon aman banget.").With(".compliancelint/waivers.yaml", $$"""
            waivers:
              - { rule: kredibel/rumor, scope: { files: [a.md] }, reason: A, requestedBy: B, approvedBy: C, from: {{Day(0)}}, until: {{Day(90)}} }
            """);
        await folder.Run("baseline", "create");

        Assert.DoesNotContain("kredibel/rumor", folder.Read(), StringComparison.Ordinal);
        Assert.Equal(0, await folder.CountOpen());
    }

    [Fact]
    public async Task An_incomplete_run_writes_nothing()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Konon begitu.").With("b.md", [0xC3, 0x28]);

        Assert.Equal(2, (await folder.Run("baseline", "create")).Code);
        Assert.False(File.Exists(folder[BaselineFolder.File]));
    }

    [Fact]
    public async Task Only_the_named_drafts_are_taken_anew()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Konon begitu.").With("b.md", "Konon begini.");
        await folder.Run("baseline", "create");
        folder.With("a.md", "Konon lain.").With("b.md", "Konon beda.");
        await folder.Run("baseline", "create", "a.md");

        Assert.Equal(1, await folder.CountOpen());
        Assert.Equal(0, await folder.CountOpen("a.md"));
    }

    private static async Task<TemporaryFolder> WithBaseline()
    {
        var folder = new TemporaryFolder().WithPack().With("drafts/a.md", Text);
        Assert.Equal(0, (await folder.Run("baseline", "create")).Code);
        Assert.Equal(0, await folder.CountOpen());
        return folder;
    }

    private static string Day(int days) => DateTime.UtcNow.AddDays(days - 1).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
