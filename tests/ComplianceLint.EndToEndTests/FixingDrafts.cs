using Xunit;

namespace ComplianceLint.EndToEndTests;

/// <summary>What an author sees of <c>fix</c>.</summary>
public sealed class FixingDrafts
{
    private const string Nik = "3273010101900001";

    [Fact]
    public void It_repairs_reports_what_is_left_and_sums_up()
    {
        using var folder = Folder("failOn: error\n");
        folder.Write("a.md", "Kami himbau warga ke apotik. NIK 3273O10101900001.\n");
        folder.Write("b.md", "Praktek dokter.\n");
        var run = CommandRun.Of(folder.Path, "fix", "--lang", "en");
        Assert.Equal((1, ""), (run.ExitCode, run.Error));
        Assert.Equal("Kami imbau warga ke apotek. NIK 3273O10101900001.\n", folder.Read("a.md"));
        Assert.Equal("Praktik dokter.\n", folder.Read("b.md"));
        Assert.Contains("[data-pribadi/nik]", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n3 fixed in 2 files, 1 left, 0 rejected.\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Nik[4..8], run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_rules_that_are_named()
    {
        using var folder = Folder();
        folder.Write("a.md", "Kami himbau warga!!\n");
        Assert.Equal(0, CommandRun.Of(folder.Path, "fix", "a.md", "--rule", "profesional/tanda-baca-berulang", "--rule", "data-pribadi/*").ExitCode);
        Assert.Equal("Kami himbau warga!\n", folder.Read("a.md"));
    }

    [Fact]
    public void A_rule_that_nobody_knows_changes_nothing()
    {
        using var folder = Folder();
        folder.Write("a.md", "Kami himbau warga.\n");
        var run = CommandRun.Of(folder.Path, "fix", "a.md", "--rule", "profesional/ejaan-bako", "--lang", "en");
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("Did you mean “profesional/ejaan-baku”?", run.Output, StringComparison.Ordinal);
        Assert.Equal("Kami himbau warga.\n", folder.Read("a.md"));
    }

    [Theory]
    [InlineData("Kami himbau warga.\n", 1)]
    [InlineData("Kami imbau warga.\n", 0)]
    [InlineData("---\njudul: [\n---\nKami himbau warga.\n", 2)]
    public void A_dry_run_writes_nothing_and_its_exit_code_says_whether_anything_would_change(string text, int exitCode)
    {
        using var folder = Folder();
        folder.Write("a.md", text);
        var run = CommandRun.Of(folder.Path, "fix", "--dry-run", "--lang", "en");
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(text, folder.Read("a.md"));
        Assert.Equal(text.Contains("himbau", StringComparison.Ordinal), run.Output.Contains("+Kami imbau", StringComparison.Ordinal));
    }

    [Fact]
    public void A_dry_run_shows_a_diff_that_is_masked_even_beside_its_changes()
    {
        using var folder = Folder();
        folder.Write("a.md", $"NIK {Nik}\nKami himbau warga. Rekening 1234567890, kartu 4111 1111 1111 1111.\n");
        var run = CommandRun.Of(folder.Path, "fix", "--dry-run", "--lang", "en");
        Assert.Equal(
            "--- a.md (masked, not for patch)\n+++ a.md (masked, not for patch)\n@@ -1,2 +1,2 @@\n-NIK 3273************\n" +
            "-Kami himbau warga. Rekening 1234******, kartu 4111 **** **** ****.\n+NIK 3273xxxxxxxxxxxx\n" +
            "+Kami imbau warga. Rekening 1234******, kartu 4111 **** **** ****.\n",
            run.Output);
        Assert.Equal("2 would be fixed in 1 file, 2 left, 0 rejected.\n", run.Error);
    }

    [Theory]
    [InlineData("a.md", "Kami himbau warga.\r\n", "Kami imbau warga.\r\n")]
    [InlineData("a.ndjson", "{\"teks\":\"Kami himbau.\"}\n{\"teks\": \"rusak\n", "{\"teks\":\"Kami imbau.\"}\n{\"teks\": \"rusak\n")]
    [InlineData("a.json", "{\"teks\": \"rusak himbau", "{\"teks\": \"rusak himbau")]
    [InlineData("compliancelint.yaml", "", "")]
    public void Standard_input_comes_back_fixed_or_as_it_was(string name, string input, string output)
    {
        using var folder = Folder();
        var run = CommandRun.WithInput(folder.Path, input, "fix", "-", "--stdin-filename", name);
        Assert.Equal(output, run.Output);
        Assert.Equal(name == "a.md" ? 0 : 2, run.ExitCode);
    }

    [Fact]
    public void A_refused_fix_is_named_with_its_reason()
    {
        using var folder = Folder();
        folder.Write("a.md", $"---\nsaluran: [x]\n---\nRapat di apotik. {string.Concat(Enumerable.Repeat("kata ", 50))}jam 08.00.\n");
        var run = CommandRun.Of(folder.Path, "fix", "--suggestions", "--lang", "en");
        Assert.Contains("Rejected fixes:\n  a.md:4:268: ", run.Output, StringComparison.Ordinal);
        Assert.Contains("it exceeds the limit of X", run.Output, StringComparison.Ordinal);
        Assert.Contains("Rapat di apotek.", folder.Read("a.md"), StringComparison.Ordinal);
    }

    private static TemporaryFolder Folder(string configuration = "")
    {
        var folder = new TemporaryFolder();
        folder.Write("compliancelint.yaml", configuration + "extends: [instansi-pemerintah]\nrules:\n  tata-kelola/*: off\n  evaluasi/*: off\n");
        return folder;
    }
}
