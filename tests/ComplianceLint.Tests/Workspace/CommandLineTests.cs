using System.Text;
using System.Text.Json;
using ComplianceLint.Cli;
using ComplianceLint.Reporting;
using Xunit;

namespace ComplianceLint.Tests.Workspace;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("Jalan Merdeka ditutup.", 0)]
    [InlineData("Konon jalan ditutup.", 0)]
    [InlineData("Konon jalan ditutup.", 1, "--fail-on", "warning")]
    [InlineData("Konon jalan ditutup.", 1, "--set", "kredibel/rumor=error")]
    [InlineData("Konon jalan ditutup.", 0, "--set", "kredibel/rumor=error", "--fail-on", "never")]
    [InlineData("Konon jalan ditutup.", 1, "--max-warnings", "0")]
    [InlineData("Konon jalan ditutup.", 0, "--max-warnings", "1")]
    [InlineData("Aman banget.", 1, "--fail-on", "hint")]
    [InlineData("Konon jalan ditutup.", 2, "tidak-ada.md", "--fail-on", "warning")]
    public async Task The_exit_code_says_what_was_found(string text, int code, params string[] arguments)
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", text);

        Assert.Equal(code, (await Run(folder, ["lint", "a.md", .. arguments])).Code);
    }

    [Theory]
    [InlineData("rules: { kredibel/rumor: error }", 1)]
    [InlineData("failOn: warning", 1)]
    [InlineData("failOn: never", 0)]
    [InlineData("failOn: apa", 2)]
    public async Task The_configuration_decides_what_fails(string configuration, int code)
    {
        using var folder = new TemporaryFolder().WithPack(configuration).With("a.md", "Konon jalan ditutup.");

        Assert.Equal(code, (await Run(folder, "lint")).Code);
    }

    [Theory]
    [InlineData("lint", "--jbs", "3")]
    [InlineData("lint", "--jobs", "0")]
    [InlineData("lint", "--jobs", "x")]
    [InlineData("lint", "--now", "2026-08-17T08:00:00")]
    [InlineData("lint", "--now", "besok")]
    [InlineData("lint", "--fail-on", "eror")]
    [InlineData("lint", "--channel", "twiter")]
    [InlineData("lint", "--lang", "jv")]
    [InlineData("lint", "--output", "xml")]
    [InlineData("lint", "--output", "text", "--output", "json")]
    [InlineData("lint", "--output", "json=")]
    [InlineData("lint", "--max-warnings", "-1")]
    [InlineData("lint", "--output")]
    [InlineData("lnt")]
    [InlineData("rules")]
    [InlineData("rules", "lst")]
    [InlineData("explain")]
    [InlineData("explain", "kredibel/tidak-ada")]
    [InlineData("explain", "--diagnostic", "apa")]
    [InlineData("explain", "--diagnostic", "tidak-ada.md:1:1")]
    [InlineData("explain", "--diagnostic", "0123456789abcdef")]
    [InlineData("rules", "test", "tidak-ada")]
    [InlineData]
    public async Task A_usage_error_is_2_and_says_why_on_the_error_stream(params string[] arguments)
    {
        using var folder = new TemporaryFolder().WithPack();
        var (code, _, error) = await Run(folder, arguments);

        Assert.Equal(2, code);
        Assert.NotEmpty(error);
    }

    [Theory]
    [InlineData("--jobs memerlukan bilangan bulat dari 1 sampai 2.147.483.647.", "--jobs takes a whole number from 1 to 2,147,483,647.", "lint", "--jobs", "x")]
    [InlineData("--jobs memerlukan bilangan bulat dari 1", "--jobs takes a whole number", "lint", "--jobs=", "d.md")]
    [InlineData("--jobs memerlukan bilangan bulat dari 1", "--jobs takes a whole number", "lint", "--jobs", "1.5")]
    [InlineData("--jobs memerlukan bilangan bulat dari 1", "--jobs takes a whole number", "lint", "--jobs", "99999999999")]
    [InlineData("--jobs memerlukan bilangan bulat dari 1", "--jobs takes a whole number", "lint", "-j", "0")]
    [InlineData("--max-warnings memerlukan bilangan bulat dari 0", "--max-warnings takes a whole number", "lint", "--max-warnings", "x")]
    [InlineData("--max-warnings memerlukan bilangan bulat dari 0", "--max-warnings takes a whole number", "lint", "--max-warnings", "-1")]
    [InlineData("--jobs memerlukan nilai: --jobs N.", "--jobs needs a value: --jobs N.", "lint", "--jobs")]
    [InlineData("--jobs hanya boleh disebut sekali, dengan satu nilai.", "--jobs may be given once, with one value.", "lint", "--jobs", "2", "--jobs", "3")]
    [InlineData("--now memerlukan nilai", "--now needs a value", "lint", "--now")]
    [InlineData("--now hanya boleh disebut sekali", "--now may be given once", "lint", "--now", "2026-08-17T08:00:00Z", "--now", "2026-08-17T08:00:00Z")]
    [InlineData("--fail-on memerlukan nilai: --fail-on error|", "--fail-on needs a value: --fail-on error|", "lint", "--fail-on")]
    [InlineData("--output memerlukan nilai", "--output needs a value", "lint", "--output")]
    [InlineData("--channel memerlukan nilai", "--channel needs a value", "count", "--channel")]
    [InlineData("--set memerlukan nilai", "--set needs a value", "lint", "--set")]
    [InlineData("--stats hanya boleh disebut sekali", "--stats may be given once", "lint", "--stats=true", "--stats=false")]
    [InlineData("--diagnostic memerlukan nilai: --diagnostic FILE:LINE", "--diagnostic needs a value: --diagnostic FILE:LINE", "explain", "--diagnostic")]
    [InlineData("LIST belum disebut: compliancelint registry seal LIST.", "LIST is missing: compliancelint registry seal LIST.", "registry", "seal")]
    [InlineData("--key-file memerlukan nilai", "--key-file needs a value", "registry", "seal", "daftar.txt", "--key-file")]
    public async Task A_usage_error_names_the_option_and_what_it_takes(string indonesian, string english, params string[] arguments)
    {
        using var folder = new TemporaryFolder().WithPack().With("d.md");
        foreach (var (language, message) in new[] { ("id", indonesian), ("en", english) })
        {
            var (code, _, error) = await Run(folder, ["--lang", language, .. arguments]);
            Assert.Equal(2, code);
            Assert.Equal(2, error.Trim().Split('\n').Length);
            Assert.Contains(message, error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("--jbs", "--jobs")]
    [InlineData("--outptu=json", "--output")]
    public async Task A_misspelled_option_is_no_path(string option, string meant)
    {
        using var folder = new TemporaryFolder().WithPack();

        Assert.Contains($"“{meant}”", (await Run(folder, "lint", option)).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_that_looks_like_an_option_stands_behind_two_dashes()
    {
        using var folder = new TemporaryFolder().WithPack().With("--a.md");

        Assert.Equal(0, (await Run(folder, "lint", "--", "--a.md")).Code);
    }

    [Fact]
    public async Task An_account_is_an_ordinary_argument()
    {
        using var folder = new TemporaryFolder().WithPack().With("@humas", "Konon.");

        Assert.Contains("kredibel/rumor", (await Run(folder, "lint", "@humas")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Several_outputs_are_written_at_once_and_files_appear_whole()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md", "Konon jalan ditutup.").With("hasil/lama.json", "lama");
        var (_, output, _) = await Run(folder, "lint", "a.md", "-o", "text", "-o", "json=hasil/lama.json");

        Assert.Contains("a.md:1:1: warning", output, StringComparison.Ordinal);
        using var report = JsonDocument.Parse(await File.ReadAllTextAsync(folder["hasil/lama.json"], TestContext.Current.CancellationToken));
        Assert.Equal("a.md", report.RootElement.GetProperty("posts")[0].GetProperty("path").GetString());
        Assert.Equal(["lama.json"], Directory.GetFiles(folder["hasil"]).Select(Path.GetFileName));
    }

    [Fact]
    public async Task The_catalogue_shows_the_rules_of_the_folder_and_those_inside_the_program()
    {
        using var folder = new TemporaryFolder().WithPack().With("berkas", "");
        var (code, output, _) = await Run(folder, "rules", "docs", "katalog");

        Assert.Equal(0, code);
        Assert.Contains(Path.Combine("katalog", "index.html"), output, StringComparison.Ordinal);
        Assert.True(File.Exists(folder["katalog/id/kredibel/rumor.html"]));
        Assert.True(File.Exists(folder["katalog/en/data-pribadi/nik.html"]));
        Assert.Equal(2, (await Run(folder, "rules", "docs", "berkas")).Code);
    }

    [Fact]
    public async Task The_clock_and_the_jobs_leave_no_trace_in_the_bytes()
    {
        using var folder = new TemporaryFolder().WithPack();
        for (var i = 0; i < 40; i++) folder.With($"{i}.md", i % 3 == 0 ? "Konon dijamin." : "Aman banget.");
        string[] arguments = ["lint", "-o", "json", "--now", "2026-08-17T08:00:00+07:00"];
        var one = await Run(folder, [.. arguments, "--jobs", "1"]);

        Assert.Equal(one.Output, (await Run(folder, [.. arguments, "--jobs", "7"])).Output);
        Assert.Contains("\"now\":\"2026-08-17T08:00:00+07:00\"", one.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_run_is_2_and_its_report_says_so()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md");
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        var terminal = TerminalIn(folder, out var output, out _);

        Assert.Equal(2, await CommandLine.RunAsync(["lint", "-o", "json"], terminal, cancelled.Token));
        Assert.Contains("compliancelint/cancelled", Encoding.UTF8.GetString(output.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Standard_input_is_linted_under_its_name()
    {
        using var folder = new TemporaryFolder().WithPack();
        var (_, output, _) = await Run(folder, ["lint", "-", "--stdin-filename", "drafts/baru.md"], "Konon jalan ditutup.");

        Assert.StartsWith("drafts/baru.md:1:1: warning", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Json_that_holds_no_post_is_counted_as_skipped_and_paths_that_give_no_post_fail()
    {
        using var folder = new TemporaryFolder().WithPack().With("data/x.json", "{}");

        Assert.Equal(0, (await Run(folder, "lint")).Code);
        var (code, output, _) = await Run(folder, "lint", "data", "-o", "json");
        Assert.Equal(2, code);
        Assert.Contains("\"skipped\":1", output, StringComparison.Ordinal);
        Assert.Contains("compliancelint/nothing-matched", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Init_writes_what_lint_accepts_and_overwrites_nothing()
    {
        using var folder = new TemporaryFolder();

        Assert.Equal(0, (await Run(folder, "init")).Code);
        Assert.True(File.Exists(folder["drafts/contoh.md"]));
        Assert.Equal(2, (await Run(folder, "init")).Code);
        Assert.DoesNotContain("invalid-configuration", (await Run(folder, "lint")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("compliancelint.json")]
    [InlineData("drafts/contoh.md")]
    public async Task Init_writes_nothing_when_one_of_its_files_is_there(string file)
    {
        using var folder = new TemporaryFolder().With(file, "lama");
        var (code, _, error) = await Run(folder, "init");

        Assert.Equal(2, code);
        Assert.Contains(file, error, StringComparison.Ordinal);
        Assert.Equal("lama", await File.ReadAllTextAsync(folder[file], TestContext.Current.CancellationToken));
        Assert.False(File.Exists(folder["compliancelint.yaml"]));
    }

    [Fact]
    public async Task The_schema_is_json()
    {
        using var folder = new TemporaryFolder();
        using var schema = JsonDocument.Parse((await Run(folder, "schema")).Output);

        Assert.Equal("object", schema.RootElement.GetProperty("type").GetString());
    }

    [Fact]
    public async Task Rules_are_listed_with_the_severity_that_is_in_force()
    {
        using var folder = new TemporaryFolder().WithPack("rules: { kredibel/rumor: error, kredibel/pasti: off }");
        using var list = JsonDocument.Parse((await Run(folder, "rules", "list", "-o", "json")).Output);
        var rules = list.RootElement.GetProperty("rules").EnumerateArray()
            .ToDictionary(rule => rule.GetProperty("id").GetString()!, rule => rule.GetProperty("severity").GetString());

        Assert.Equal(new Dictionary<string, string?> { ["kredibel/rumor"] = "error", ["profesional/cakapan"] = "info" }, rules);
    }

    [Fact]
    public async Task Config_show_says_for_each_value_of_a_post_who_decided_it()
    {
        using var folder = new TemporaryFolder().WithPack("rules: { kredibel/rumor: error }\noverrides:\n  - channels: [tiktok]\n    rules: { kredibel/pasti: off }\n")
            .With("a.md", "---\nsaluran: [tiktok]\n---\nKonon.\n");
        var (code, text, _) = await Run(folder, "config", "show", "a.md", "--set", "profesional/cakapan=hint", "--lang", "en");
        using var json = JsonDocument.Parse((await Run(folder, "config", "show", "a.md", "-o", "json")).Output);
        var rules = json.RootElement.GetProperty("posts")[0].GetProperty("rules").EnumerateArray().ToDictionary(
            rule => rule.GetProperty("name").GetString()!, rule => $"{rule.GetProperty("values")[0].GetString()} {rule.GetProperty("layer").GetString()} {rule.GetProperty("place").GetString()}");

        Assert.Equal(0, code);
        Assert.Contains("kredibel/rumor       error  compliancelint.yaml:2:10\n", text, StringComparison.Ordinal);
        Assert.Contains("kredibel/pasti       off    compliancelint.yaml:5:14 (override)\n", text, StringComparison.Ordinal);
        Assert.Contains("profesional/cakapan  hint   --set:1:1\n", text, StringComparison.Ordinal);
        Assert.Contains("Override that counts: compliancelint.yaml:4:5: channels: tiktok\n", text, StringComparison.Ordinal);
        Assert.Equal("off override compliancelint.yaml:5:14", rules["kredibel/pasti"]);
        Assert.Equal("info pack paket/profesional/cakapan.yaml", rules["profesional/cakapan"]);
    }

    [Fact]
    public async Task Config_show_leaves_out_what_nobody_changed()
    {
        using var folder = new TemporaryFolder().WithPack("timeZone: Asia/Makassar\nrules: { kredibel/pasti: { severity: warning }, profesional/seru: { max: 3 } }\n")
            .With("paket/profesional/seru.yaml", SamplePack.Counting);
        var (_, text, _) = await Run(folder, "config", "show", "--changed", "--lang", "en");
        using var json = JsonDocument.Parse((await Run(folder, "config", "show", "--changed", "-o", "json", "--set", "kredibel/rumor=hint")).Output);
        var rules = json.RootElement.GetProperty("posts")[0].GetProperty("rules").EnumerateArray().Select(rule => rule.GetProperty("name").GetString());

        Assert.Contains("timeZone", text, StringComparison.Ordinal);
        Assert.DoesNotContain("failOn", text, StringComparison.Ordinal);
        Assert.Contains("  max ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("profesional/cakapan", text, StringComparison.Ordinal);
        Assert.Equal(["kredibel/pasti", "kredibel/rumor", "profesional/seru"], rules);
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("rules: { kredibel/rumor: apa }", 2)]
    [InlineData("registry: tidak-ada", 2)]
    [InlineData("overrides: [{ kinds: [utas], rules: { kredibel/rumor: off } }]", 0)]
    public async Task Config_check_lints_nothing(string configuration, int code)
    {
        using var folder = new TemporaryFolder().WithPack($"{configuration}\nfailOn: hint\n").With("a.md", "Konon jalan ditutup.");

        Assert.Equal(code, (await Run(folder, "config", "check")).Code);
    }

    [Fact]
    public async Task Explain_knows_rules_that_are_off_and_says_what_was_meant()
    {
        using var folder = new TemporaryFolder().WithPack("rules: { kredibel/rumor: off }");

        Assert.Contains("Kata konon", (await Run(folder, "explain", "kredibel/rumor")).Output, StringComparison.Ordinal);
        Assert.Contains("“kredibel/rumor”", (await Run(folder, "explain", "rumor")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Explain_knows_every_code_of_the_engine_and_offers_to_switch_none_off()
    {
        using var folder = new TemporaryFolder().WithPack();
        Assert.Contains(EngineRules.All[0].Why.Id, (await Run(folder, "explain", EngineRules.All[0].Id)).Output, StringComparison.Ordinal);
        foreach (var rule in EngineRules.All)
        {
            var explained = new StringWriter();
            RuleExplainer.Write(explained, rule, new Dictionary<string, Clause>(), Language.Indonesian);
            Assert.Contains(rule.Why.Id, explained.ToString(), StringComparison.Ordinal);
            Assert.DoesNotContain($"{rule.Id}: off", explained.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Explain_shows_the_forms_of_a_rule_or_of_a_word()
    {
        using var folder = new TemporaryFolder().WithPack();

        Assert.Contains("memukulkan", (await Run(folder, "explain", "--forms", "pukul")).Output, StringComparison.Ordinal);
        Assert.Equal("Tidak ada istilah dengan imbuhan.\n", (await Run(folder, "explain", "kredibel/rumor", "--forms")).Output);
        Assert.Contains("mengantrekan:", (await Run(folder, "explain", "--forms", "mengantrekan:")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_used_fails_with_a_code_that_explain_knows()
    {
        using var folder = new TemporaryFolder().With("terpotong.json", "{ \"teks\": ");
        using var report = JsonDocument.Parse((await Run(folder, "lint", "terpotong.json", "tidak-ada.md", "-o", "json")).Output);

        var codes = report.RootElement.GetProperty("failures").EnumerateArray().Select(failure => failure.GetProperty("code").GetString()!).ToList();

        Assert.Equal(2, codes.Count);
        Assert.All(codes, code => Assert.NotNull(EngineRules.Find(code)));
    }

    [Theory]
    [InlineData("paket")]
    [InlineData("paket/kredibel")]
    [InlineData("paket/kredibel/rumor.yaml")]
    [InlineData(".")]
    public async Task Examples_of_a_pack_a_group_or_a_rule_are_tested(string path)
    {
        using var folder = new TemporaryFolder().WithPack();
        var (code, output, error) = await Run(folder, "rules", "test", path, "--lang", "en");

        Assert.Equal("", error);
        Assert.Equal(0, code);
        Assert.EndsWith("examples passed, 0 failed\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Examples_are_tested_from_within_the_folder_of_the_pack()
    {
        using var folder = new TemporaryFolder().WithRules(".");

        Assert.Equal((0, "12 examples passed, 0 failed\n"), await Test("."));
        Assert.Equal((0, "8 examples passed, 0 failed\n"), await Test("kredibel"));
        Assert.Equal((2, "0 examples passed, 0 failed\n"), await Test("pack.yaml"));

        async Task<(int Code, string Output)> Test(string path)
        {
            var (code, output, _) = await Run(folder, "rules", "test", path, "--lang", "en");
            return (code, output);
        }
    }

    [Fact]
    public async Task An_example_that_fails_is_a_line_with_its_place_and_1()
    {
        using var folder = new TemporaryFolder().WithRules("paket");
        var rule = SamplePack.Rule("konon", "warning").Replace("Jalan Merdeka", "Konon jalan Merdeka", StringComparison.Ordinal);
        var (code, output, _) = await Run(folder.With("paket/kredibel/rumor.yaml", rule), "rules", "test", "paket", "--lang", "en");

        Assert.Equal(1, code);
        Assert.StartsWith("paket/kredibel/rumor.yaml:", output, StringComparison.Ordinal);
        Assert.EndsWith("11 examples passed, 1 failed\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rule_that_cannot_be_read_is_2()
    {
        using var folder = new TemporaryFolder().WithRules("paket").With("paket/kredibel/rusak.yaml", "title: [\n");

        Assert.Equal(2, (await Run(folder, "rules", "test", "paket")).Code);
    }

    [Fact]
    public async Task Every_command_has_a_help_page_in_both_languages()
    {
        using var folder = new TemporaryFolder();
        foreach (var command in new[] { "", "lint", "count", "rules", "rules list", "rules test", "explain", "init", "schema" })
        {
            string[] words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var indonesian = await Run(folder, [.. words, "--help"]);
            var english = await Run(folder, [.. words, "--help", "--lang", "en"]);
            Assert.Equal((0, 0), (indonesian.Code, english.Code));
            Assert.Contains("Pemakaian:", indonesian.Output, StringComparison.Ordinal);
            Assert.Contains("Usage:", english.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_version_is_a_line_of_its_own()
    {
        using var folder = new TemporaryFolder();

        Assert.Matches("^[0-9]+\\.[0-9]+\\.[0-9]+\n$", (await Run(folder, "--version")).Output);
    }

    [Fact]
    public async Task An_output_that_cannot_be_written_is_2_and_one_line()
    {
        using var folder = new TemporaryFolder().WithPack().With("a.md").With("berkas");
        var (code, _, error) = await Run(folder, "lint", "-o", "json=berkas/x.json");

        Assert.Equal(2, code);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    private static Task<(int Code, string Output, string Error)> Run(TemporaryFolder folder, params string[] arguments) =>
        Run(folder, arguments, "");

    private static async Task<(int Code, string Output, string Error)> Run(TemporaryFolder folder, string[] arguments, string input)
    {
        var terminal = TerminalIn(folder, out var output, out var error, input);
        var code = await CommandLine.RunAsync(arguments, terminal, TestContext.Current.CancellationToken);
        return (code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }

    private static Terminal TerminalIn(TemporaryFolder folder, out MemoryStream output, out StringWriter error, string input = "")
    {
        output = new MemoryStream();
        error = new StringWriter();
        return new Terminal(output, error) { WorkingDirectory = folder.Path, Input = new MemoryStream(Encoding.UTF8.GetBytes(input)) };
    }
}
