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

    [Fact]
    public void A_step_may_want_its_letters_as_written() =>
        new OneRule("{ kind: sequence, sequences: [[sifat, { any: [{ term: RAHASIA, case: exact }, biasa] }]] }").Finds("[|Sifat RAHASIA|], sifat rahasia, [|sifat Biasa|].");

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

    [Theory]
    [InlineData("EMAIL", "[|hubungi layanan@kota.go.id|]")]
    [InlineData("PERCENT", "[|hubungi 5%|], [|hubungi 2,3 persen|], hubungi 5")]
    [InlineData("ACRONYM", "[|hubungi KPK|], [|hubungi P3K|], hubungi Kpk, hubungi K")]
    [InlineData("HONORIFIC", "[|hubungi Bapak|] Andi, [|hubungi dr.|] Rina, hubungi Andi")]
    [InlineData("OFFICE", "[|hubungi Bupati|], [|hubungi Kepala Dinas Kesehatan|], [|hubungi Plt. Bupati|] baru, [|hubungi Wakil Wali Kota|], hubungi kepala saja")]
    [InlineData("PHONE", "[|hubungi 0812-3456-7890|] atau [|hubungi 021 1234567|], [|hubungi 112|], hubungi 5")]
    public void A_class_may_know_a_shape_of_several_tokens(string name, string marked) =>
        new OneRule($"{{ kind: sequence, zones: all, sequences: [[hubungi, {{ class: {name} }}]] }}").Finds(marked);

    [Theory]
    [InlineData("Temui [|Bapak Andi Wijaya|] besok.")]
    [InlineData("Temui [|Bupati Rina Sari|] besok.")]
    [InlineData("Temui [|Pak Dr. H. Andi Wijaya|] besok.")]
    [InlineData("Temui [|AS (32)|] besok.")]
    [InlineData("Temui [|AS (32 tahun)|] besok.")]
    [InlineData("Temui bapak yang baik.")]
    [InlineData("Temui Bupati besok.")]
    [InlineData("Temui KPK (2026) besok.")]
    public void A_person_is_known_by_title_or_by_age(string marked) => new OneRule("{ kind: existence, classes: [PERSON] }").Finds(marked);

    [Theory]
    [InlineData("[[{ class: MONEY }, { any: [saja], within: 2 }]]", "Bayar [|Rp5.000 per orang saja|].")]
    [InlineData("[[{ class: CAPITALISED }, { class: DATE, within: 1 }]]", "Rapat [|Senin, 17 Agustus 2026|].")]
    public void A_rare_class_is_looked_for_where_no_step_has_words(string sequences, string marked) =>
        new OneRule($"{{ kind: sequence, sequences: {sequences} }}").Finds(marked);

    [Fact]
    public void A_sequence_may_have_guards_and_a_grade_of_its_own()
    {
        var rule = new OneRule("{ kind: sequence, sequences: [[turun, { class: NUMBER }], { steps: [naik, { class: NUMBER }], unless: { after: [derajat] }, weak: true }] }");
        rule.Finds("[|turun 5|] derajat, naik 5 derajat, [|naik 5|] persen");
        Assert.Equal([Severity.Error, Severity.Info], rule.FindingsIn("turun 5, naik 5").Select(finding => finding.Severity));
    }

    [Fact]
    public void Terms_and_sequences_may_stand_in_one_check() =>
        new OneRule("{ kind: existence, terms: [konon], sequences: [[turun, { class: NUMBER }]] }").Finds("[|Konon|] [|turun 5|].");

    [Fact]
    public void A_sequence_of_many_steps_that_nearly_fit_takes_little_time()
    {
        var steps = string.Join(", ", Enumerable.Repeat("{ any: [satu], within: 20 }, { any: [dua], within: 20 }", 5));
        var rule = new OneRule($"{{ kind: sequence, sequences: [[{steps}, {{ any: [tiga], within: 20 }}]] }}");
        Assert.Empty(rule.FindingsIn(string.Concat(Enumerable.Repeat("satu dua ", 500))));
    }

    [Theory]
    [InlineData("[[turun, { any: [naik], within: 21 }]]", "Too many: at most 20 tokens between two steps.")]
    [InlineData("[[a, b, c, d, e, f, g, h, i, j, k, l, m]]", "Too many: at most 12 steps.")]
    [InlineData("[[{ any: [a], capture: true }, { any: [b], capture: true }]]", "Only one step may have “capture”.")]
    [InlineData("[[{ class: PERSON }]]", "At least one step that is not optional must name terms alone")]
    [InlineData("[{ steps: [[a]], wek: true }]", "“wek” is unknown. Did you mean “weak”?")]
    [InlineData("[kata]", "A sequence is a list of steps: [[…], […]].")]
    public void Faults_are_explained(string sequences, string message) =>
        Assert.Contains(message, PackText.FaultsOf($"{{ kind: sequence, sequences: {sequences} }}"), StringComparison.Ordinal);

    [Fact]
    public void Quoted_words_are_no_step_in_prose() =>
        new OneRule("{ kind: sequence, sequences: [[turun, { class: NUMBER }]] }").IsSilentOn("“turun 5” dan turun “5”");
}
