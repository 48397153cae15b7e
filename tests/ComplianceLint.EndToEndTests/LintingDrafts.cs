using System.Text.Json;
using Xunit;

namespace ComplianceLint.EndToEndTests;

/// <summary>What a user of <c>lint</c> relies on.</summary>
public sealed class LintingDrafts
{
    private const string Now = "2026-11-24T08:00:00+07:00";

    private const string Clean = "---\njudul: Jadwal posyandu\nakun: \"@dinkes\"\nsaluran: [facebook]\npenanggung_jawab: Kepala Dinas Kesehatan\n---\nPosyandu buka pada Rabu, 25 November 2026.\n";

    [Fact]
    public void The_samples_are_linted_as_the_readme_says()
    {
        var run = CommandRun.Of(CommandRun.Repository, "lint", "tests/samples", "--now", Now);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("tests/samples/buruk/kabar-bantuan-cair-besok.md:3:1: warning “Konon”", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("tests/samples/baik", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Jobs_and_the_order_of_paths_do_not_change_a_byte()
    {
        string[] paths = [.. Directory.EnumerateFiles(CommandRun.Samples, "*", SearchOption.AllDirectories)
            .Where(path => Path.GetExtension(path) is ".md" or ".json" or ".ndjson")
            .Select(path => Path.GetRelativePath(CommandRun.Samples, path)).Order(StringComparer.Ordinal)];
        var expected = Lint(paths, "1");
        Assert.Equal(expected, Lint([.. paths.Reverse()], "2"));
        Assert.Equal(expected, Lint(["."], "8"));

        static string Lint(string[] paths, string jobs) =>
            CommandRun.Of(CommandRun.Samples, ["lint", .. paths, "--now", Now, "--jobs", jobs, "--output", "json"]).Output;
    }

    [Fact]
    public void Standard_input_is_linted_under_a_given_name()
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.WithInput(folder.Path, "Konon jalan ditutup besok.\n", "lint", "-", "--stdin-filename", "draf/baru.md", "--fail-on", "warning");
        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("draf/baru.md:1:1: warning “Konon”", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_finding_is_explained_by_its_place_and_by_its_fingerprint()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "Data warga: NIK 3273014508900001.\n");
        var byPlace = CommandRun.Of(folder.Path, "explain", "--diagnostic", "a.md:1:17", "--lang", "id");
        Assert.Equal(0, byPlace.ExitCode);
        Assert.Contains("bukti: skor 100 dari 100", byPlace.Output, StringComparison.Ordinal);
        Assert.Contains("- kata “NIK” di depannya", byPlace.Output, StringComparison.Ordinal);
        Assert.Contains("klausul: prinsip/integritas", byPlace.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("32730", byPlace.Output, StringComparison.Ordinal);
        Assert.Equal(byPlace.Output, CommandRun.Of(folder.Path, "explain", "--diagnostic", "a.md:1:32", "--lang", "id").Output);
        Assert.Equal(2, CommandRun.Of(folder.Path, "explain", "--diagnostic", "a.md:1:33", "--lang", "id").ExitCode);

        var fingerprint = byPlace.Output.Split("sidik jari: ")[1][..32];
        Assert.Equal(byPlace.Output, CommandRun.Of(folder.Path, "explain", "--diagnostic", fingerprint, ".", "--lang", "id").Output);
        Assert.Contains("a score of 100 out of 100", CommandRun.Of(folder.Path, "explain", "--diagnostic", fingerprint[..8], "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Messages_are_in_the_language_that_is_asked_for()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "Konon jalan ditutup besok.\n");
        Assert.Contains("menyampaikan kabar", CommandRun.Of(folder.Path, "lint").Output, StringComparison.Ordinal);
        Assert.Contains("passes news on", CommandRun.Of(folder.Path, "lint", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1, "--fail-on", "warning")]
    [InlineData(1, "--max-warnings", "0")]
    [InlineData(0, "--fail-on", "warning", "--set", "kredibel/*=info")]
    [InlineData(1, "--set", "kredibel/kata-rumor=error")]
    [InlineData(0, "--fail-on", "never", "--set", "kredibel/kata-rumor=error")]
    public void The_exit_code_follows_the_findings(int exitCode, params string[] options)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "Konon jalan ditutup besok.\n");
        Assert.Equal(exitCode, CommandRun.Of(folder.Path, ["lint", .. options]).ExitCode);
    }

    [Theory]
    [InlineData("lint", "tidak-ada.md")]
    [InlineData("lint", "*.txt")]
    [InlineData("lint", "--fail-on", "berat")]
    [InlineData("lint", "--set", "kredibel/kata-rumr=off")]
    [InlineData("lint", "--now", "kemarin")]
    [InlineData("lint", "@humas")]
    [InlineData("lint", "--tidak-ada")]
    [InlineData("explain", "kredibel/kata-rumr")]
    [InlineData("bukan-perintah")]
    public void Wrong_usage_is_no_answer(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Clean);
        var run = CommandRun.Of(folder.Path, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.NotEqual("", run.Error + run.Output);
    }

    [Fact]
    public void A_draft_that_cannot_be_read_leaves_the_others_their_results()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", "Konon jalan ditutup besok.\n");
        folder.Write("b.json", "{\"teks\": \"Halo");
        var run = CommandRun.Of(folder.Path, "lint", "--output", "json");
        using var report = JsonDocument.Parse(run.Output);
        Assert.Equal(2, run.ExitCode);
        Assert.False(report.RootElement.GetProperty("complete").GetBoolean());
        Assert.Equal("b.json", report.RootElement.GetProperty("failures")[0].GetProperty("path").GetString());
        Assert.Equal("a.md", report.RootElement.GetProperty("posts")[0].GetProperty("path").GetString());
    }

    [Fact]
    public void A_faulty_configuration_names_every_fault_with_its_place()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.md", Clean);
        folder.Write("compliancelint.yaml", "extend: [instansi-pemerintah]\nrules:\n  kredibel/kata-rumr: error\n  platform/panjang: berat\n");
        var run = CommandRun.Of(folder.Path, "lint", "--lang", "en");
        var text = run.Output + run.Error;
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("compliancelint.yaml:1:1", text, StringComparison.Ordinal);
        Assert.Contains("Did you mean “extends”?", text, StringComparison.Ordinal);
        Assert.Contains("compliancelint.yaml:3:3", text, StringComparison.Ordinal);
        Assert.Contains("Did you mean “kredibel/kata-rumor”?", text, StringComparison.Ordinal);
        Assert.Contains("compliancelint.yaml:4:", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_identifier_shows_in_no_output_whatever_is_off()
    {
        using var folder = new TemporaryFolder();
        // The rules on personal data cannot be off where their pack is in use.
        folder.Write("compliancelint.yaml", "extends: [bahasa-indonesia, platform]\nrules: { \"*\": off }\n");
        folder.Write("3273014508900000-penerima.md", "---\n# 3273014508900000\nakun: @3273014508900000\njudul: NIK 3273014508900000\nsaluran: [3273014508900000]\n---\nKonon NIK 3273014508900000 milik Siti. <!-- 3273014508900000 --> `3273014508900000` https://a.go.id/?nik=3273014508900000\n");
        var run = CommandRun.Of(folder.Path, "lint", "--output", "text", "--output", "json=report.json", "--stats", "--checks");
        Assert.DoesNotContain("32730145", run.Output + run.Error + folder.Read("report.json"), StringComparison.Ordinal);
        Assert.Contains("3273************", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("explain", "3273014508900000")]
    [InlineData("lint", "--channel", "3273014508900000")]
    [InlineData("lint", "3273014508900000.md")]
    [InlineData("3273014508900000")]
    public void Nor_in_what_the_command_says_about_itself(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        var run = CommandRun.Of(folder.Path, arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.DoesNotContain("32730145", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Init_writes_a_workspace_that_passes()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CommandRun.Of(folder.Path, "init").ExitCode);
        var run = CommandRun.Of(folder.Path, "lint", "--now", Now);
        Assert.True(run.ExitCode == 0, run.Output + run.Error);
        Assert.Equal(2, CommandRun.Of(folder.Path, "init").ExitCode);
    }

    [Theory]
    [InlineData("id")]
    [InlineData("en")]
    public void The_configuration_of_init_names_a_schema_beside_it(string language)
    {
        using var folder = new TemporaryFolder();
        CommandRun.Of(folder.Path, "init", "--lang", language);
        var named = folder.Read("compliancelint.yaml").Split('\n')[0]["# yaml-language-server: $schema=".Length..];
        Assert.Equal(CommandRun.Of(folder.Path, "schema", "configuration", "--lang", language).Output, folder.Read(named));
    }

    [Fact]
    public void Each_schema_is_printed_and_all_are_written()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, CommandRun.Of(folder.Path, "schema", "--output-dir", "skema").ExitCode);
        Assert.True(Directory.GetFiles(System.IO.Path.Combine(folder.Path, "skema")).Length > 20);
        Assert.Equal(CommandRun.Of(folder.Path, "schema", "registry/accounts").Output, folder.Read("skema/registry-accounts.schema.json"));
        Assert.Equal(CommandRun.Of(folder.Path, "schema", "output").Output, CommandRun.Of(folder.Path, "schema").Output);
        var run = CommandRun.Of(folder.Path, "schema", "confguration");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("“configuration”", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_in_json_may_name_its_schema()
    {
        using var folder = new TemporaryFolder();
        folder.Write("draf.json", """{ "$schema": "post.schema.json", "teks": "Halo warga." }""");
        folder.Write("compliancelint.json", """{ "$schema": ".compliancelint/schemas/configuration.schema.json", "drafts": ["*.json"] }""");
        var run = CommandRun.Of(folder.Path, "lint", "draf.json", "--now", Now);
        Assert.DoesNotContain("compliancelint/", run.Output + run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_built_in_rules_keep_their_examples()
    {
        var run = CommandRun.Of(CommandRun.Repository, "rules", "test");
        Assert.True(run.ExitCode == 0, run.Output);
    }

    [Fact]
    public void A_rule_of_ones_own_is_tested_and_used()
    {
        using var folder = new TemporaryFolder();
        folder.Write("rules-kota/pack.yaml", "title: { id: Kota, en: City }\nauthority: Kota Contoh\nversion: \"1\"\nextends: [permenpan-83-2012]\n");
        folder.Write("rules-kota/kota/nama-lama.yaml", """
            title: { id: "Nama lama", en: "Old name" }
            severity: error
            clauses: [prinsip/profesional]
            message: { id: "“{match}” adalah nama lama.", en: "“{match}” is an old name." }
            why: { id: "Nama sudah berganti.", en: "The name has changed." }
            advice: { id: "Tulis nama baru.", en: "Write the new name." }
            check:
              kind: existence
              terms: [Kota Lama Sekali]
            examples:
              bad:
                - |
                  Selamat datang di [|Kota Lama Sekali|].
                - |
                  Balai [|Kota Lama Sekali|] buka.
              good:
                - |
                  Selamat datang di Kota Contoh.
                - |
                  Kota lama itu ramai sekali.
            """);
        folder.Write("compliancelint.yaml", "extends: [instansi-pemerintah, ./rules-kota]\n");
        folder.Write("a.md", "Warga Kota Lama Sekali berkumpul.\n");
        Assert.Equal(0, CommandRun.Of(folder.Path, "rules", "test", "rules-kota").ExitCode);
        Assert.Contains("[kota/nama-lama]", CommandRun.Of(folder.Path, "lint").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_and_version_answer()
    {
        Assert.Equal("0.1.0", CommandRun.Of(CommandRun.Repository, "--version").Output.Trim());
        foreach (var command in new[] { "lint", "watch", "doctor", "count", "rules", "registry", "explain", "init", "schema" })
        {
            var run = CommandRun.Of(CommandRun.Repository, command, "--help", "--lang", "en");
            Assert.Equal(0, run.ExitCode);
            Assert.Contains("compliancelint " + command, run.Output, StringComparison.Ordinal);
        }
    }
}
