using ComplianceLint.Reporting;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

public sealed class RuleExplainerTests
{
    [Fact]
    public void A_rule_says_all_that_a_writer_and_a_reviewer_need() => Assert.Equal(
        """
        keterwakilan/kontak: Kontak pribadi
        tingkat: error (strong), warning (weak)
        paket: instansi-pemerintah
        sebelumnya bernama: kontak/pribadi

        mengapa
          Kontak pribadi bukan layanan.

        saran
          Pakai nomor layanan.

        klausul
          prinsip/kredibel: Kredibel. Isi dapat dipercaya.
          etika/lain

        peraturan terkait
          UU 27/2022

        contoh yang ditandai
            Hubungi ‹Budi›
            sekarang.
          menjadi:
            Hubungi 112
            sekarang.

        contoh yang tidak ditandai
            Hubungi 112.

        mematikan aturan di compliancelint.yaml
          rules: { keterwakilan/kontak: off }

        """,
        Explained(
            new Rule
            {
                Id = "keterwakilan/kontak",
                Pack = "instansi-pemerintah",
                Title = new("Kontak pribadi", "Private contact"),
                Severity = Severity.Error,
                WeakSeverity = Severity.Warning,
                Clauses = ["prinsip/kredibel", "etika/lain"],
                Related = ["UU 27/2022"],
                Formerly = ["kontak/pribadi"],
                Message = new("-", "-"),
                Why = new("Kontak pribadi bukan layanan.", "-"),
                Advice = new("Pakai nomor layanan.", "-"),
                Examples =
                [
                    new RuleExample("Hubungi [|Budi|]\nsekarang.\n", true) { Fixed = "Hubungi 112\nsekarang.\n" },
                    new RuleExample("Hubungi 112.\n", false),
                ],
            },
            Language.Indonesian));

    [Fact]
    public void A_rule_with_one_grade_and_no_examples_shows_no_empty_section()
    {
        var text = Explained(Finding.Rumour, Language.English);
        Assert.Contains("severity: warning\npack: instansi-pemerintah\n\nwhy\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("what it finds", text, StringComparison.Ordinal);
    }

    private static string Explained(Rule rule, Language language)
    {
        var output = new StringWriter();
        RuleExplainer.Write(output, rule, Finding.Clauses, language);
        return output.ToString();
    }
}
