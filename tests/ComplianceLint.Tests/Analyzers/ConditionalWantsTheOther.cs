using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class ConditionalWantsTheOther
{
    [Theory]
    [InlineData("[|Diskon|] besar!")]
    [InlineData("Diskon sampai 31 Agustus 2026.")]
    [InlineData("Diskon!\n\nSyarat dan ketentuan berlaku.")]
    [InlineData("Syarat dan ketentuan berlaku.")]
    [InlineData("---\nberlaku_sampai: 2026-08-31\n---\nDiskon besar!")]
    public void One_thing_needs_the_other_in_its_text(string marked) =>
        new OneRule("{ kind: conditional, if: { terms: [diskon] }, then: { terms: [syarat dan ketentuan], elements: [date], fields: [berlaku_sampai] } }").Finds(marked);

    [Theory]
    [InlineData("scope: sentence", "[|Diskon|] besar. Syarat berlaku.")]
    [InlineData("scope: paragraph", "Diskon besar. Syarat berlaku.\n\n[|Diskon|] lagi.")]
    [InlineData("sentences: 1", "Diskon besar. Syarat berlaku. Halo. [|Diskon|].")]
    [InlineData("order: before", "[|Diskon|]. Syarat. Diskon.")]
    [InlineData("order: after", "Diskon. Syarat. [|Diskon|].")]
    [InlineData("once: true", "[|Diskon|], diskon, diskon.")]
    [InlineData("scope: text", "---\nvarian:\n  x: [|Diskon|]\n---\nDiskon, syarat.")]
    [InlineData("scope: post", "---\nvarian:\n  x: Diskon\n---\nDiskon, syarat.")]
    public void It_says_where_the_other_must_stand(string option, string marked) =>
        new OneRule($"{{ kind: conditional, if: {{ terms: [diskon] }}, then: {{ terms: [syarat] }}, {option} }}").Finds(marked);

    [Theory]
    [InlineData("Layanan [|SLIK|] dibuka. SLIK gratis.")]
    [InlineData("Sistem Layanan Informasi Keuangan (SLIK) dibuka. SLIK gratis.")]
    [InlineData("SLIK (Sistem Layanan Informasi Keuangan) dibuka.")]
    [InlineData("Layanan KPK dibuka.")]
    public void An_acronym_may_need_its_long_form(string marked) =>
        new OneRule("{ kind: conditional, if: { classes: [ACRONYM], unless: { partOf: [KPK] } }, orExpanded: true, once: true }").Finds(marked);

    [Fact]
    public void A_field_may_need_words()
    {
        var rule = new OneRule("{ kind: conditional, if: { fields: [sponsor] }, then: { terms: [iklan] } }");
        rule.Finds("[||]---\nsponsor: PT A\n---\nBeras.");
        rule.IsSilentOn("---\nsponsor: PT A\n---\nIklan beras.");
        Assert.Equal(CheckResult.NotApplicable, rule.ResultOn("Beras."));
    }

    [Theory]
    [InlineData("---\njudul: Undian\nmandat: \"[|Diskon|]\"\n---\nHalo.")]
    [InlineData("---\njudul: Undian\nmandat: Diskon dengan syarat\n---\nHalo.")]
    public void What_it_needs_may_stand_in_the_fields_in_which_it_looks(string marked) =>
        new OneRule("{ kind: conditional, if: { terms: [diskon] }, then: { terms: [syarat] }, scope: post, zones: [field] }").Finds(marked);

    [Fact]
    public void A_quotation_may_need_its_speaker() =>
        new OneRule("{ kind: conditional, if: { quotation: { minWords: 3 } }, then: { terms: [kata], classes: [PERSON] }, sentences: 1 }")
            .Finds("“Kami akan turun,” kata Andi.\n\n“Kami akan naik.” Itu Bapak Budi.\n\n“Halo.”\n\nLama. Sekali. [|“Kami akan pergi.”|]");

    [Fact]
    public void A_post_without_the_one_thing_is_not_concerned()
    {
        var rule = new OneRule("{ kind: conditional, if: { terms: [diskon] }, then: { terms: [syarat] } }");
        Assert.Equal(CheckResult.NotApplicable, rule.ResultOn("Halo."));
        Assert.Equal(CheckResult.Pass, rule.ResultOn("Diskon, syarat."));
    }

    [Fact]
    public void Each_language_has_its_own_words() =>
        new OneRule("{ kind: conditional, id: { if: { terms: [diskon] }, then: { terms: [syarat] } }, en: { if: { terms: [discount] }, then: { terms: [terms] } } }")
            .Finds("Ini adalah [|diskon|] untuk warga yang datang.\n\nThis is a [|discount|] for all of you and the others.");

    [Theory]
    [InlineData("then: { terms: [a] }", "“if” is missing.")]
    [InlineData("if: { terms: [a] }", "Name “then” or “orExpanded”.")]
    [InlineData("if: {}, then: { terms: [a] }", "Name what is looked for")]
    [InlineData("if: { terms: [a] }, then: { terms: [a] }, order: befor", "“befor” is unknown. Did you mean “before”?")]
    [InlineData("if: { terms: [a] }, then: { terms: [a] }, sentences: 11", "Too many: at most 10 sentences.")]
    [InlineData("if: { terms: [a], trems: [a] }, then: { terms: [a] }", "“trems” is unknown. Did you mean “terms”?")]
    public void Faults_are_explained(string options, string message) =>
        Assert.Contains(message, PackText.FaultsOf($"{{ kind: conditional, {options} }}"), StringComparison.Ordinal);
}
