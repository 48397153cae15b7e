using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class SequencesFollowTheirSteps
{
    [Theory]
    [InlineData("Stunting [|turun 2,3 persen|].")]
    [InlineData("Stunting [|naik sekitar 5%|].")]
    [InlineData("Stunting [|naik sekitar lebih dari 5%|].")]
    [InlineData("Stunting naik sekitar tidak lebih dari 5%.")]
    [InlineData("Stunting turun. 5 persen warga hadir.")]
    [InlineData("Ada 5 persen.")]
    [InlineData("[|Turun, “kira-kira”, 5 persen|].")]
    public void Tokens_may_stand_between_inside_one_sentence(string marked) =>
        new OneRule("""{ kind: sequence, zones: all, sequences: [[{ any: [turun, naik] }, { class: NUMBER, within: 3 }, { any: [persen, "%"] }]] }""").Finds(marked);

    [Theory]
    [InlineData("MONEY", "[|bayar Rp50.000|]")]
    [InlineData("DATE", "[|bayar 17 Agustus 2026|]")]
    [InlineData("TIME", "[|bayar 08:00|]")]
    [InlineData("LINK", "[|bayar kota.go.id|]")]
    [InlineData("MENTION", "[|bayar @humas|]")]
    [InlineData("HASHTAG", "[|bayar #pajak|]")]
    [InlineData("EMOJI", "[|bayar 😊|]")]
    [InlineData("WORD", "[|bayar pajak|], bayar 5")]
    [InlineData("CAPITALISED", "[|bayar Pajak|], bayar pajak")]
    [InlineData("NUMBER", "[|bayar 5|], bayar Rp5")]
    public void A_class_stands_for_any_token_of_a_kind(string name, string marked) =>
        new OneRule($"{{ kind: sequence, zones: all, sequences: [[bayar, {{ class: {name} }}]] }}").Finds(marked);

    [Theory]
    [InlineData("[|kota kita bersih|]")]
    [InlineData("[|kota bersih|]")]
    [InlineData("kota kami bersih")]
    public void An_optional_step_may_be_absent(string marked) =>
        new OneRule("{ kind: sequence, sequences: [[kota, { any: [kita], optional: true }, bersih]] }").Finds(marked);

    [Theory]
    [InlineData("[[{ any: [kota], optional: true }, bersih]]", "[|kota bersih|] dan [|bersih|]")]
    [InlineData("[[bersih, { any: [sekali], optional: true }]]", "[|bersih sekali|] dan [|bersih|]")]
    [InlineData("[[{ class: NUMBER }, { any: [warga] , within: 1 }]]", "[|5 orang warga|]")]
    public void The_step_that_is_looked_for_may_stand_anywhere(string sequences, string marked) =>
        new OneRule($"{{ kind: sequence, sequences: {sequences} }}").Finds(marked);

    [Theory]
    [InlineData("[[kota, { any: [kita], optional: true, within: 2 }, { any: [bersih] }]]")]
    [InlineData("[[{ class: CAPITALISED }, { any: [kita], optional: true, within: 2 }, bersih]]")]
    public void Where_an_optional_step_is_absent_the_next_one_says_how_near_it_stands(string sequences) =>
        new OneRule($"{{ kind: sequence, sequences: {sequences} }}").IsSilentOn("Di Kota yang bersih.");

    [Fact]
    public void A_step_may_have_several_words() =>
        new OneRule("{ kind: sequence, sequences: [[{ any: [wali kota, bupati] }, { any: [gagal total], within: 1 }]] }")
            .Finds("[|Wali kota itu gagal total|], wali [|bupati gagal total|].");

    [Fact]
    public void The_longest_of_overlapping_findings_stays() =>
        new OneRule("{ kind: sequence, sequences: [[turun, { class: NUMBER }], [turun, { class: NUMBER }, persen]] }").Finds("[|turun 5 persen|]");

    [Fact]
    public void Unless_looks_around_the_whole_sequence() =>
        new OneRule("{ kind: sequence, sequences: [[turun, { class: NUMBER }]], unless: { after: [derajat], negated: true } }")
            .Finds("turun 5 derajat, tidak turun 5. Suhu [|turun 5|] persen.");

    [Fact]
    public void Quoted_words_are_no_step_in_prose() =>
        new OneRule("{ kind: sequence, sequences: [[turun, { class: NUMBER }]] }").IsSilentOn("“turun 5” dan turun “5”");
}
