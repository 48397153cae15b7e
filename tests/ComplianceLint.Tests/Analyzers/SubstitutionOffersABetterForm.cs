using ComplianceLint.Fixes;
using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class SubstitutionOffersABetterForm
{
    private const string Pairs = "{ kind: substitution, pairs: [{ term: apotik, suggest: [apotek], safe: true }, { term: dimana, suggest: [di mana, tempat] }, { term: kerja sama sama, suggest: [kerja sama] }] }";

    [Theory]
    [InlineData("apotik", "apotek")]
    [InlineData("Apotik", "Apotek")]
    [InlineData("APOTIK", "APOTEK")]
    [InlineData("Dimana", "Di mana")]
    [InlineData("DIMANA", "DI MANA")]
    [InlineData("Kerja Sama Sama", "Kerja sama")]
    public void The_replacement_has_the_capitals_of_the_text(string written, string better)
    {
        var rule = new OneRule(Pairs);
        Assert.Equal($"{better} buka.", rule.Fix($"{written} buka."));
        rule.IsSilentOn(rule.Fix($"{written} buka."));
    }

    [Fact]
    public void A_safe_pair_is_applied_alone_and_others_are_suggested()
    {
        var rule = new OneRule(Pairs);
        Assert.Equal([Applicability.Safe], rule.FindingIn("apotik").Fixes.Select(fix => fix.Applicability));
        Assert.Equal([Applicability.Suggestion, Applicability.Suggestion], rule.FindingIn("dimana").Fixes.Select(fix => fix.Applicability));
        Assert.Equal("Tempat ia?", rule.Fix("Dimana ia?", choice: 1));
    }

    [Fact]
    public void The_message_names_every_suggestion() =>
        Assert.Equal(
            "“Dimana” → Di mana / Tempat",
            OneRule.WithMessage("“{match}” → {suggestion}", Pairs).FindingIn("Dimana ia?").Message.Id);

    [Fact]
    public void Short_pairs_are_suggestions()
    {
        var rule = new OneRule("{ kind: substitution, pairs: { resiko: risiko, yg: [yang] } }");
        Assert.Equal("Ada risiko yang besar.", rule.Fix("Ada resiko yg besar."));
        Assert.All(rule.FindingsIn("Ada resiko yg besar."), finding => Assert.Equal(Applicability.Suggestion, finding.Fixes[0].Applicability));
    }

    [Fact]
    public void Pairs_come_from_a_table_too() =>
        Assert.Equal(
            "Ada risiko.",
            new OneRule("{ kind: substitution, from: data/baku.yaml }", ("data/baku.yaml", "- { term: resiko, suggest: risiko }")).Fix("Ada resiko."));

    [Fact]
    public void Markup_inside_a_word_gets_no_fix_that_would_swallow_it()
    {
        var rule = new OneRule(Pairs);
        rule.Finds("Ke [|apo**tik|]** itu.");
        Assert.Empty(rule.FindingIn("Ke apo**tik** itu.").Fixes);
        Assert.Equal("Ke **apotek** itu.", rule.Fix("Ke **apotik** itu."));
    }

    [Theory]
    [InlineData("""{ "teks": "Ke apotik \u201citu\u201d." }""", """{ "teks": "Ke apotek \u201citu\u201d." }""")]
    [InlineData("""{ "teks": "Ke apo\u0074ik." }""", """{ "teks": "Ke apo\u0074ik." }""")]
    public void An_escape_inside_a_word_gets_no_fix_either(string written, string expected)
    {
        var edits = new OneRule(Pairs).FindingsIn(written, "draf.json").SelectMany(finding => finding.Fixes).SelectMany(fix => fix.Edits);
        Assert.Equal(expected, TextEdits.Apply(written, edits));
    }

    [Theory]
    [InlineData("judul: Apotik buka", "judul: Apotek buka")]
    [InlineData("""judul: "Apotik \"A\"" """, """judul: "Apotek \"A\"" """)]
    [InlineData("judul: 'Apotik ''A'''", "judul: 'Apotek ''A'''")]
    [InlineData("judul: >\n  Ke\n  apotik", "judul: >\n  Ke\n  apotek")]
    public void Fields_are_mended_in_their_own_style(string written, string expected) =>
        Assert.Equal($"---\n{expected}\n---\nTeks.", new OneRule(Pairs).Fix($"---\n{written}\n---\nTeks."));

    [Fact]
    public void Unless_keeps_it_silent() =>
        new OneRule("{ kind: substitution, pairs: { resiko: risiko }, unless: { after: [asuransi] } }").Finds("Ada resiko asuransi dan [|resiko|] lain.");

    [Fact]
    public void Languages_have_their_own_pairs() =>
        new OneRule("{ kind: substitution, id: { pairs: { resiko: risiko } }, en: { pairs: { centre: center } } }")
            .Finds("Ada [|resiko|] di centre ini untuk kami.\n\nThe [|centre|] of this resiko is ours.");
}
