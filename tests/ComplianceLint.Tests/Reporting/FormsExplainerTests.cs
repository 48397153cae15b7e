using ComplianceLint.Reporting;
using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

public sealed class FormsExplainerTests
{
    [Fact]
    public void Forms_stand_by_what_they_are_made_with() => Assert.Equal(
        """
        konsumsi (meN, peN-an, -nya; 5 bentuk)
          tanpa imbuhan          konsumsi
          meN                    mengonsumsi ~mengkonsumsi
          peN-an                 pengonsumsian ~pengkonsumsian
          juga dengan            -nya
          kecuali                konsumsinya
          ~ tidak baku, tetapi sering ditulis

        kambing hitam (meN, -kan; 6 bentuk)
          tanpa imbuhan          kambing hitam
          -kan                   kambing hitamkan
          meN                    mengambing hitam ~mengkambing hitam
          meN + -kan             mengambinghitamkan ~mengkambinghitamkan
          ~ tidak baku, tetapi sering ditulis

        AC (ber, -kan; 4 bentuk)
          tanpa imbuhan          AC
          -kan                   AC-kan
          ber                    ber-AC
          ber + -kan             ber-AC-kan

        """,
        Explained(
            new Term("konsumsi") { Affixes = ["meN", "peN-an", "-nya"], Except = ["konsumsinya"] },
            new Term("kambing hitam") { Affixes = ["meN", "-kan"] },
            new Term("AC") { Affixes = ["ber", "-kan"] }));

    [Fact]
    public void Every_line_fits_a_terminal() =>
        Assert.All(Explained(new Term("pertanyakan") { Affixes = ["all"] }).Split('\n'), line => Assert.InRange(line.Length, 0, 80));

    [Fact]
    public void Without_affixes_it_says_so() => Assert.Equal("Tidak ada istilah dengan imbuhan.\n", Explained());

    [Fact]
    public void A_rule_names_the_terms_of_its_check_and_of_its_conditions()
    {
        var rule = new OneRule("{ kind: existence, terms: [konon, { term: bohong, affixes: true }, { term: bohong, affixes: true }], unless: { before: [{ term: cegah, affixes: [meN] }] } }");
        Assert.Equal(["cegah", "bohong"], rule.Set.Rules[0].TermsWithAffixes().Select(term => term.Text));
        Assert.Contains(new TermForm("membohongi", "meN + -i", true), rule.Set.Rules[0].TermsWithAffixes()[1].Forms());
    }

    [Theory]
    [InlineData("gerak", "pergerakan", "per-an")]
    [InlineData("tunjuk", "pertunjukan", "per-an")]
    [InlineData("ternak", "peternakan", "per-an")]
    [InlineData("tabrak", "bertabrakan", "ber-an")]
    public void A_form_with_a_right_and_a_wrong_reading_is_right(string root, string form, string affixes) =>
        Assert.Contains(new TermForm(form, affixes, true), new Term(root) { Affixes = ["all"] }.Forms());

    private static string Explained(params Term[] terms)
    {
        var output = new StringWriter();
        FormsExplainer.Write(output, terms, Language.Indonesian);
        return output.ToString();
    }
}
