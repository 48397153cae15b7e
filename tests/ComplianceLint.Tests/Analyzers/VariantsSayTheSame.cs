using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class VariantsSayTheSame
{
    private const string Differs = "{ kind: variants, test: differs, facts: [date, time, money, phone, link] }";

    [Theory]
    [InlineData("Rapat [|18 Agustus 2026|]", "Rapat 19 Agustus 2026.")]
    [InlineData("Rapat 19/8/2026", "Rapat 19 Agustus 2026.")]
    [InlineData("Rapat [|18 Agustus|]", "Rapat 19 Agustus 2026.")]
    [InlineData("Mulai pukul [|09.00|] WIB", "Mulai pukul 08.00 WIB.")]
    [InlineData("Mulai pukul 08.00 WIB", "Mulai pukul 08.00 sampai 12.00 WIB.")]
    [InlineData("Biaya [|Rp60.000|]", "Biaya Rp50.000.")]
    [InlineData("Biaya Rp50 ribu", "Biaya Rp50.000.")]
    [InlineData("Hubungi [|0812-3456-7891|]", "Hubungi 0812-3456-7890.")]
    [InlineData("Hubungi +62 812 3456 7890", "Hubungi 0812-3456-7890.")]
    [InlineData("Lihat [|kota.go.id/b|]", "Lihat https://kota.go.id/a.")]
    [InlineData("Lihat kota.go.id/a?utm_source=x", "Lihat https://kota.go.id/a.")]
    [InlineData("Rapat 18 Agustus 2026", "Rapat besok.")]
    public void A_fact_of_a_variant_is_one_of_the_body(string variant, string body) =>
        new OneRule(Differs).Finds($"---\nvarian:\n  x: {variant}\n---\n{body}");

    [Fact]
    public void Without_a_body_the_first_variant_counts() =>
        new OneRule(Differs).Finds("{ \"teks\": \"\", \"varian\": { \"x\": \"18 Agustus 2026\", \"facebook\": \"[|19 Agustus 2026|]\" } }", "a.json");

    [Theory]
    [InlineData("[||]Rapat", "Rapat 19 Agustus 2026.", "19 Agustus 2026")]
    [InlineData("[||]Rapat kota.go.id", "Rapat kota.go.id #Rapat @humas 5.", "#Rapat, @humas, 5")]
    [InlineData("[||]Rapat", "Rapat di Balai Kota.", "Balai Kota")]
    [InlineData("Rapat balai kota 19/8/2026", "Rapat di Balai Kota 19 Agustus 2026.", null)]
    public void What_the_body_says_is_missing_from_a_variant(string variant, string body, string? missing)
    {
        var rule = OneRule.WithMessage("{missing}", "{ kind: variants, test: lacks, facts: [date, link, hashtag, mention, number], terms: [balai kota] }");
        rule.Finds($"---\nvarian:\n  x: {variant}\n---\n{body}");
        Assert.Equal(missing, rule.FindingsIn($"---\nvarian:\n  x: {ComplianceLint.Tests.Text.Marks.Strip(variant)}\n---\n{body}").SingleOrDefault()?.Message.En);
    }

    [Fact]
    public void The_finding_points_at_the_body_and_masks_its_number()
    {
        var finding = OneRule.WithMessage("{expected}", Differs).FindingIn("---\nvarian:\n  x: Hubungi 0812-3456-7891\n---\nHubungi 0812-3456-7890.");
        Assert.Single(finding.Related);
        Assert.DoesNotContain("7890", finding.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_post_without_variants_is_not_concerned() => Assert.Equal(CheckResult.NotApplicable, new OneRule(Differs).ResultOn("Rapat."));

    [Theory]
    [InlineData("facts: [date]", "“test” is missing.")]
    [InlineData("test: differs", "Name “facts”.")]
    [InlineData("test: lacks", "Name “facts” or “terms”.")]
    [InlineData("test: differs, facts: [hashtag]", "“hashtag” is unknown.")]
    [InlineData("test: lacks, facts: [hashtg]", "“hashtg” is unknown. Did you mean “hashtag”?")]
    [InlineData("test: differs, facts: [date], terms: [a]", "“terms” is unknown.")]
    public void Faults_are_explained(string options, string message) =>
        Assert.Contains(message, PackText.FaultsOf($"{{ kind: variants, {options} }}"), StringComparison.Ordinal);
}
