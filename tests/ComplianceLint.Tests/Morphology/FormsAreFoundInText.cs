using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Morphology;

public sealed class FormsAreFoundInText
{
    [Theory]
    [InlineData("Ia [|memukul|], [|Dipukuli|], [|PEMUKULAN|] dan [|pukulannya|].")]
    [InlineData("[|Pukullah|], [|pukulkanlah|], [|dipukulnyakah|]? [|Memukulnya|] pun [|memukulkupun|].")]
    [InlineData("[|Pukul-memukul|], [|memukul-mukul|], [|berpukul-pukulan|], [|pukul-pukul|], [|dipukul-pukulnya|].")]
    [InlineData("[|pukul2|], [|pukulan2nya|], [|memukul2|], [|ber-pukul2|], [|pukul2an|], [|pukul2annya|], [|pukul2in|], [|dipukul2in|], [|berpukul2an|], pukul2ani.")]
    [InlineData("[|Mukul|], [|mukulin|], [|dipukulin|], [|kepukul|], [|nge-pukul|], [|mukul-mukul|].")]
    [InlineData("**[|pem**ukul|] itu")]
    [InlineData("Tumpul, dikupul, pemukiman, memukau, pukulanmereka.")]
    public void With_affixes_clitics_particles_and_doubled(string marked) =>
        new OneRule("{ kind: existence, terms: [{ term: pukul, affixes: true }] }").Finds(marked);

    [Theory]
    [InlineData("anak", "[|anak2|], [|anak-anaknya|], [|anak2nya|], [|kekanak-kanakan|], [|ber-anak|], [|anak-beranak|].")]
    [InlineData("ganti", "[|ber-ganti2|], [|ber-ganti-ganti|], [|diganti-ganti|], [|mengganti-ganti|].")]
    [InlineData("bohong", "[|bohong2an|], [|bohong2anlah|].")]
    [InlineData("kirim", "[|mengirim-ngirim|], [|kirim-mengirim|], [|berkirim-kiriman|].")]
    [InlineData("tulis", "[|tulis-menulis|], [|menulis-nulis|], [|tulisan-tulisan|], [|tulisan-tulisannya|].")]
    [InlineData("baik", "[|sebaik-baiknya|], [|baik-baik|], [|memperbaiki|], [|sebaiknya|].")]
    [InlineData("AC", "[|ber-AC|], [|AC-nya|], [|berAC|].")]
    [InlineData("ubah", "[|Merubah|], [|dirubahnya|], [|ngerubah|], [|berubah|], rubah, rubahnya.")]
    [InlineData("PHK", "[|di-PHK-kan|], [|mem-PHK|], [|di-PHK|], [|ter-PHK|], [|PHK-nya|], [|pem-PHK-an|].")]
    [InlineData("Indonesia", "[|se-Indonesia|], [|meng-Indonesia-kan|], [|keindonesiaan|], [|Indonesiaku|].")]
    [InlineData("hack", "[|nge-hack|], [|di-hack|], [|meng-hack|], [|ngehack|], [|di-hack-in|].")]
    public void With_hyphens_and_a_two(string term, string marked) =>
        new OneRule($"{{ kind: existence, terms: [{{ term: {term}, affixes: true }}] }}").Finds(marked);

    [Theory]
    [InlineData("[meN]", "[|memukul|], [|pukul|], dipukul, memukulnya, memukulkan, pukul-pukul, mukul.")]
    [InlineData("[meN, -kan, -nya]", "[|memukul|], [|memukulnya|], [|memukulkan|], [|memukulkannya|], [|pukulkan|], dipukulkan, pukullah.")]
    [InlineData("[di, reduplication]", "[|dipukul|], [|pukul-pukul|], [|dipukul-pukul|], [|pukul2|], pukul-memukul, dipukulnya.")]
    [InlineData("[peN-an]", "[|pemukulan|], pemukul, pukulan.")]
    [InlineData("[-an]", "[|pukulan|], pukul2an, pukul2.")]
    [InlineData("[colloquial]", "[|mukul|], [|mukulin|], [|pukulin|], dipukulin, memukul.")]
    [InlineData("[-ku, particles]", "[|pukulku|], [|pukullah|], [|pukulkulah|], pukulmu.")]
    public void A_list_narrows_them(string affixes, string marked) =>
        new OneRule($"{{ kind: existence, terms: [{{ term: pukul, affixes: {affixes} }}] }}").Finds(marked);

    [Theory]
    [InlineData("true", "[|Keadilan|] dan ketidakadilan.")]
    [InlineData("[ke-an]", "[|Keadilan|] dan ketidakadilan.")]
    [InlineData("[ketidak-an, -nya]", "Keadilan, [|ketidakadilan|] dan [|ketidakadilannya|].")]
    [InlineData("[ke-an, ketidak-an]", "[|Keadilan|] dan [|ketidakadilan|].")]
    public void The_opposite_is_found_where_it_is_asked_for(string affixes, string marked) =>
        new OneRule($"{{ kind: existence, terms: [{{ term: adil, affixes: {affixes} }}] }}").Finds(marked);

    [Fact]
    public void Excepted_forms_are_other_words() =>
        new OneRule("{ kind: existence, terms: [{ term: hitung, affixes: true, except: [perhitungan, hitung-hitung, hitungku, ngitung] }] }")
            .Finds("[|Menghitung|] perhitungan, hitung-hitung, hitungku, [|hitungmu|], ngitung, [|ngitungin|], perhitungannya.");

    [Fact]
    public void The_root_itself_can_be_excepted() =>
        new OneRule("{ kind: existence, terms: [{ term: rubah, affixes: [meN, di], except: [rubah] }] }").Finds("Rubah [|merubah|] dan [|dirubah|].");

    [Fact]
    public void Only_the_forms_against_the_rules() =>
        new OneRule("{ kind: existence, terms: [{ term: konsumsi, affixes: nonstandard }] }")
            .Finds("[|Mengkonsumsi|], mengonsumsi, konsumsi, dikonsumsi, [|pengkonsumsinya|], ngonsumsi.");

    [Theory]
    [InlineData("tanggung jawab", "[|tanggung jawab|], [|bertanggung jawab|], [|mempertanggungjawabkan|], [|pertanggungjawaban|], [|tanggung jawabnya|], [|bertanggung jawablah|], [|dipertanggung jawabkan|], [|pertanggung jawaban|], [|bertanggungjawab|].")]
    [InlineData("tindak lanjut", "[|menindaklanjuti|], [|ditindaklanjuti|], [|menindak lanjuti|], [|tindak lanjut|], [|tindak lanjutnya|], tindak lanjutan.")]
    [InlineData("janji manis", "[|janji manisnya|], [|berjanji manis|], [|janji-janji manis|], [|janji manismu|], janjinya manis.")]
    [InlineData("kambing hitam", "[|mengambinghitamkan|], [|dikambinghitamkan|], [|pengambinghitaman|], [|kambing hitam|].")]
    [InlineData("rumah sakit", "[|rumah sakit|], [|rumah-rumah sakit|], [|rumah sakitnya|], [|rumah sakitlah|].")]
    public void Terms_of_several_words(string term, string marked) =>
        new OneRule($"{{ kind: existence, terms: [{{ term: {term}, affixes: true }}] }}").Finds(marked);

    [Fact]
    public void Forms_that_two_terms_share_are_found_for_both()
    {
        var pack = PackText.Pack(
            ("uji/satu.yaml", PackText.Rule("{ kind: existence, terms: [{ term: karang, affixes: true }] }")),
            ("uji/dua.yaml", PackText.Rule("{ kind: existence, terms: [{ term: arang, affixes: [meN] }] }")),
            ("uji/tiga.yaml", PackText.Rule("{ kind: existence, terms: [mengarang, mengarangnya, mengarang bebas] }")));
        Assert.Equal(["uji/dua", "uji/satu", "uji/tiga"], FoundIn(pack, "Ia mengarang."));
        Assert.Equal(["uji/satu", "uji/tiga"], FoundIn(pack, "Ia mengarangnya."));
        Assert.Equal(["uji/satu"], FoundIn(pack, "Ia mengarangmu."));
        Assert.Equal(["uji/dua", "uji/satu", "uji/tiga"], FoundIn(pack, "Ia mengarang bebas."));
    }

    private static IEnumerable<string> FoundIn(RulePack pack, string text)
    {
        var post = PostDocument.Parse(new SourceText("draf.md", text), ParseOptions.Default).Posts[0];
        return RuleSet.Create([pack]).Analyze(post, new AnalysisOptions { Now = default }).Diagnostics.Select(diagnostic => diagnostic.Rule.Id).Order(StringComparer.Ordinal);
    }

    [Fact]
    public void Conditions_and_steps_take_forms_too()
    {
        new OneRule("{ kind: existence, terms: [{ term: bohong, affixes: true }], unless: { negated: true, sameSentence: [{ term: cegah, affixes: [meN, peN-an] }] } }")
            .Finds("Ia [|berbohong|]. Jangan berbohong. Pencegahan kebohongan. Ia [|membohongi|] dan dicegah.");
        new OneRule("{ kind: sequence, sequences: [[{ any: [{ term: pilih, affixes: [meN, -lah, particles] }] }, { any: [paslon] }, { class: NUMBER }]] }".Replace("-lah, ", "", StringComparison.Ordinal))
            .Finds("[|Pilihlah paslon 2|], [|memilih paslon 3|], terpilih paslon 4.");
    }

    [Fact]
    public void Parts_of_a_hyphenated_word_may_be_forms() =>
        new OneRule("{ kind: existence, terms: [{ term: hina, affixes: true, parts: true }] }").Finds("Gerakan [|anti-penghinaan|] dan [|hina-menghina|].");

    [Fact]
    public void Case_is_that_of_the_term_inside_the_form() =>
        new OneRule("{ kind: existence, terms: [{ term: PHK, affixes: true, case: exact }] }").Finds("[|di-PHK-kan|], di-phk-kan, [|PHK|], phk.");
}
