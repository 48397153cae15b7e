using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class ExistenceFindsItsTerms
{
    [Theory]
    [InlineData("[|Konon|] jalan ditutup, [|KONON|] dan [|konon|].")]
    [InlineData("Kononnya jalan ditutup.")]
    [InlineData("[|Kabar beredar|] bahwa pasar tutup.")]
    [InlineData("Kabar. Beredar luas.")]
    [InlineData("Kabar, beredar luas.")]
    [InlineData("Kabar\n\nberedar luas.")]
    [InlineData("Ada [|kabar\nberedar|] luas, [|kabar   beredar|].")]
    [InlineData("Jam kerja [|s/d|] sore, [|100%|] aman.")]
    [InlineData("**Jalan** [|k**on**on|] ditutup")]
    public void Words_are_compared_whole_in_one_sentence(string marked) =>
        new OneRule("{ kind: existence, terms: [konon, kabar beredar, s/d, 100%] }").Finds(marked);

    [Fact]
    public void The_longest_term_wins() =>
        new OneRule("{ kind: existence, terms: [pasti, tidak pasti, tidak pasti jalan] }").Finds("Ini [|tidak pasti jalan|], itu [|tidak pasti|].");

    [Fact]
    public void A_term_with_a_comma_goes_across_one() =>
        new OneRule("""{ kind: existence, terms: ["sabar, ya"] }""").Finds("Mohon [|sabar, ya|]. Mohon sabar ya.");

    [Fact]
    public void Exact_case_wants_the_letters_as_written() =>
        new OneRule("{ kind: existence, terms: [{ term: WAJIB, case: exact }] }").Finds("Laporan [|WAJIB|], wajib, Wajib.");

    [Theory]
    [InlineData("[|Babi|] mahal. Warga Babi Guling makan [|babi|].")]
    [InlineData("“[|Babi|]” dan (Babi) mahal.")]
    [InlineData("1. [|Babi|] mahal")]
    public void A_proper_name_inside_a_sentence_is_left_alone(string marked) =>
        new OneRule("{ kind: existence, zones: all, terms: [{ term: babi, properName: skip }] }").Finds(marked);

    [Fact]
    public void A_term_may_be_wanted_as_a_proper_name_only() =>
        new OneRule("{ kind: existence, terms: [{ term: golkar, properName: only }] }").Finds("Partai [|Golkar|] dan golkar.");

    [Theory]
    [InlineData("[|Anak-anak|] dan [|anak|] bermain.")]
    [InlineData("Program [|lintas-anak|] dan kekanak-kanakan.")]
    public void Parts_of_a_hyphenated_word_are_found_when_asked(string marked) =>
        new OneRule("{ kind: existence, terms: [{ term: anak, parts: true }, lintas] }").Finds(marked);

    [Fact]
    public void Parts_may_be_wanted_with_their_letters_as_written() =>
        new OneRule("{ kind: existence, terms: [{ term: PHK, parts: true, case: exact }] }").Finds("[|PHK-nya|], phk-nya dan [|pasca-PHK|].");

    [Fact]
    public void Without_that_flag_a_hyphenated_word_is_another_word() =>
        new OneRule("{ kind: existence, terms: [anak] }").IsSilentOn("Anak-anak bermain.");

    [Fact]
    public void Another_rule_that_knows_the_whole_word_does_not_hide_its_parts()
    {
        var pack = PackText.Pack(
            ("uji/utuh.yaml", PackText.Rule("{ kind: existence, terms: [anak-anak] }")),
            ("uji/bagian.yaml", PackText.Rule("{ kind: existence, terms: [{ term: anak, parts: true }] }")));
        var post = PostDocument.Parse(new SourceText("draf.md", "Anak-anak bermain."), ParseOptions.Default).Posts[0];
        var found = RuleSet.Create([pack]).Analyze(post, new AnalysisOptions { Now = default }).Diagnostics;
        Assert.Equal(["uji/bagian", "uji/utuh"], found.Select(diagnostic => diagnostic.Rule.Id));
    }

    [Fact]
    public void Each_language_has_its_own_terms()
    {
        var rule = new OneRule("{ kind: existence, id: { terms: [konon] }, en: { terms: [reportedly] } }");
        rule.Finds(
            """
            [|Konon|] jalan ini akan ditutup untuk umum, reportedly.

            The road is [|reportedly|] closed to the public, konon.

            Sugeng enjing, matur nuwun, konon reportedly.
            """);
    }

    [Fact]
    public void A_check_without_languages_looks_at_every_language() =>
        new OneRule("{ kind: existence, terms: [konon] }").Finds("Sugeng enjing, matur nuwun, [|konon|].");

    [Theory]
    [InlineData("prose", "[|konon|] `konon` “konon” <!-- konon --> ![konon](a.jpg) #konon @konon konon@kota.go.id kota.go.id/konon")]
    [InlineData("all", "[|konon|] `[|konon|]` “[|konon|]” <!-- [|konon|] --> ![[|konon|]](a.jpg) #konon @konon konon@kota.go.id kota.go.id/konon")]
    [InlineData("[body, quoted]", "[|konon|] `konon` “[|konon|]” <!-- konon --> ![konon](a.jpg)")]
    [InlineData("[body, code]", "[|konon|] `[|konon|]` “konon” <!-- konon --> ![konon](a.jpg)")]
    [InlineData("[altText]", "konon `konon` “konon” <!-- konon --> ![[|konon|]](a.jpg)")]
    public void Zones_say_where_to_look(string zones, string marked) =>
        new OneRule($"{{ kind: existence, zones: {zones}, terms: [konon] }}").Finds(marked);

    [Theory]
    [InlineData("prose", "[|konon|]", "konon", "[|konon|]")]
    [InlineData("[title]", "[|konon|]", "konon", "konon")]
    [InlineData("[field]", "konon", "[|konon|]", "konon")]
    [InlineData("[variant]", "konon", "konon", "[|konon|]")]
    public void Fields_are_zones(string zones, string title, string officer, string variant) =>
        new OneRule($"{{ kind: existence, zones: {zones}, terms: [konon] }}").Finds(
            $"""
            ---
            judul: {title}
            petugas: {officer}
            varian:
              x: {variant}
            ---
            Jalan ditutup.
            """);

    [Fact]
    public void The_finding_names_the_channel_of_its_variant() =>
        Assert.Equal("x", new OneRule("{ kind: existence, terms: [konon] }").FindingIn("---\nvarian: { x: konon }\n---\nJalan ditutup.").Channel);
}
