using System.Text.Json;
using Xunit;

namespace ComplianceLint.EndToEndTests;

/// <summary>What the owner of a registry relies on.</summary>
public sealed class KeepingRegistries
{
    private const string Season = "pemilu: [{ from: 2026-08-01, until: 2026-08-31 }]\n";

    [Fact]
    public void A_rule_of_a_season_runs_in_it_and_the_run_says_when_it_cannot()
    {
        using var folder = WithRule("");
        var without = CommandRun.Of(folder.Path, "lint", "--now", "2026-08-15T08:00:00+07:00");
        Assert.Equal(0, without.ExitCode);
        Assert.Contains("1 aturan tidak berjalan karena registrinya belum ada (seasons): compliancelint registry list", without.Output, StringComparison.Ordinal);

        folder.Write("compliancelint.yaml", "extends: [./kota]\nregistry: registry/\n");
        folder.Write("registry/seasons.yaml", Season);
        var inside = CommandRun.Of(folder.Path, "lint", "--now", "2026-08-15T08:00:00+07:00");
        Assert.Equal(1, inside.ExitCode);
        Assert.Contains("[netralitas/partai]", inside.Output, StringComparison.Ordinal);
        var outside = CommandRun.Of(folder.Path, "lint", "--now", "2026-09-15T08:00:00+07:00");
        Assert.Equal(0, outside.ExitCode);
        Assert.DoesNotContain("registri", outside.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Scripts_see_what_did_not_run()
    {
        using var folder = WithRule("");
        using var report = JsonDocument.Parse(CommandRun.Of(folder.Path, "lint", "--output", "json").Output);
        var summary = report.RootElement.GetProperty("summary");
        Assert.Equal("netralitas/partai", summary.GetProperty("rulesWithoutRegistry")[0].GetString());
        Assert.Equal("seasons", summary.GetProperty("missingRegistries")[0].GetString());
        Assert.True(report.RootElement.GetProperty("complete").GetBoolean());
    }

    [Fact]
    public void A_broken_registry_is_no_answer()
    {
        using var folder = WithRule("registry: registry/\n");
        folder.Write("registry/seasons.yaml", "pemilu: [{ from: 2026-08-01, untl: 2026-08-31 }]\n");
        foreach (var command in new[] { new[] { "lint", "--lang", "en" }, ["registry", "check", "--lang", "en"], ["registry", "list", "--lang", "en"] })
        {
            var run = CommandRun.Of(folder.Path, command);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("registry/seasons.yaml:1:30: “untl” is unknown here. Did you mean “until”?", run.Output + run.Error, StringComparison.Ordinal);
        }

        using var report = JsonDocument.Parse(CommandRun.Of(folder.Path, "lint", "--output", "json").Output);
        Assert.False(report.RootElement.GetProperty("complete").GetBoolean());
        Assert.Equal("netralitas/partai", report.RootElement.GetProperty("posts")[0].GetProperty("checks").GetProperty("incomplete")[0].GetString());
    }

    [Fact]
    public void Check_counts_what_it_read()
    {
        using var folder = WithRule("registry: registry/\n");
        folder.Write("registry/seasons.yaml", Season);
        folder.Write("registry/contacts.yaml", "- { label: Darurat, phone: 112 }\n");
        var run = CommandRun.Of(folder.Path, "registry", "check");
        Assert.Equal((0, "registry: 2 berkas, 2 butir, 0 masalah\n"), (run.ExitCode, run.Output));
    }

    [Fact]
    public void Check_without_a_registry_is_no_answer()
    {
        using var folder = WithRule("");
        Assert.Equal(2, CommandRun.Of(folder.Path, "registry", "check").ExitCode);
    }

    [Fact]
    public void List_says_what_is_there_and_who_waits_for_the_rest()
    {
        using var folder = WithRule("registry: registry/\n");
        folder.Write("registry/holidays.yaml", "- { date: 2026-08-17, name: Hari Kemerdekaan }\n");
        var run = CommandRun.Of(folder.Path, "registry", "list", "--lang", "en");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("  holidays      1\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("  seasons       missing  needed by: netralitas/partai\n", run.Output, StringComparison.Ordinal);

        folder.Write("registry/seasons.yaml", Season.Replace("pemilu", "pilkada", StringComparison.Ordinal));
        run = CommandRun.Of(folder.Path, "registry", "list", "--lang", "en");
        Assert.Contains("  pilkada: 2026-08-01–2026-08-31\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("does not name “pemilu”: netralitas/partai\n", run.Output, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(CommandRun.Of(folder.Path, "registry", "list", "--output", "json").Output);
        Assert.Equal("present", json.RootElement.GetProperty("registries").EnumerateArray().Single(row => row.GetProperty("name").GetString() == "seasons").GetProperty("state").GetString());
    }

    /// <summary>A workspace with one rule that counts during a season, and a draft that breaks it.</summary>
    private static TemporaryFolder WithRule(string configuration)
    {
        var folder = new TemporaryFolder();
        folder.Write("compliancelint.yaml", $"extends: [./kota]\n{configuration}");
        folder.Write("kota/pack.yaml", "title: { id: Kota, en: City }\nauthority: Kota Contoh\nversion: \"1\"\n");
        folder.Write("kota/clauses.yaml", "- id: etika/kode-etik-pegawai\n  title: { id: Netral, en: Neutral }\n  summary: { id: Pegawai netral., en: Staff are neutral. }\n");
        folder.Write("kota/netralitas/partai.yaml", """
            title: { id: "Partai", en: "Party" }
            severity: error
            clauses: [etika/kode-etik-pegawai]
            valid: { season: pemilu }
            message: { id: "“{match}” memihak.", en: "“{match}” takes sides." }
            why: { id: "Pegawai netral.", en: "Staff are neutral." }
            advice: { id: "Hapus.", en: "Delete it." }
            check: { kind: existence, terms: [Partai Contoh] }
            examples:
              bad:
                - { text: "Pilih [|Partai Contoh|]!", given: { registry: { seasons: { pemilu: { from: 2026-11-01, until: 2026-11-30 } } } } }
                - { text: "[|Partai Contoh|] menang.", given: { registry: { seasons: { pemilu: { from: 2026-11-24, until: 2026-11-24 } } } } }
              good: ["Pesta rakyat.", "Pilih Partai Contoh!"]
            """);
        folder.Write("a.md", "Dukung Partai Contoh!\n");
        return folder;
    }
}
