using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class CapitalizationFollowsEyd
{
    [Theory]
    [InlineData("names: [Indonesia, Anda]", "Di [|indonesia|], [|anda|] dan Anda, [|INDONESIA|], “indonesia”.")]
    [InlineData("names: [{ term: Minggu, onlyIf: { before: [hari] } }]", "Hari [|minggu|], dua minggu.")]
    [InlineData("names: [pH, DKI Jakarta, KTP-el]", "Kadar [|PH|] air. Warga [|DKI JAKARTA|] membawa [|KTP-EL|] ke kantor.")]
    [InlineData("names: [pH, DKI Jakarta, KTP-el]", "LAYANAN KTP-EL DI DKI JAKARTA! JADWAL KTP-EL di KELURAHAN. KTP-EL!\n\n# KADAR PH\n\nKadar [|PH|] di BPJS.")]
    [InlineData("names: [pH, wali kota]", "Kadar [|PH|] rendah? Wali kota datang, wali kota pergi, [|Wali Kota|] pulang.")]
    public void Names_are_spelt_as_the_list_spells_them(string names, string marked) =>
        new OneRule($"{{ kind: capitalization, style: names, {names} }}").Finds(marked);

    [Fact]
    public void A_name_gets_its_letters_back()
    {
        var rule = new OneRule("{ kind: capitalization, style: names, names: [Indonesia], safe: true }");
        Assert.Equal("Di Indonesia.", rule.Fix("Di indonesia."));
        Assert.Equal(Applicability.Safe, rule.FindingIn("Di indonesia.").Fixes[0].Applicability);
    }

    [Theory]
    [InlineData("[|jadwal|] buka. [|silakan|] datang! Terima kasih.")]
    [InlineData("Rapat besok.\n[|jadwal|] menyusul")]
    [InlineData("Bawa berkas\njadwal menyusul")]
    [InlineData("- bawa KTP\n- bawa KK")]
    [InlineData("iPhone hilang. e-KTP jadi. 5 warga datang. … dan lagi.")]
    [InlineData("kota.go.id dibuka. @humas hadir.")]
    [InlineData("“[|jadwal|] buka.”", "{ kind: capitalization, style: sentenceStart, zones: all }")]
    public void Sentences_begin_with_a_capital(string marked, string check = "{ kind: capitalization, style: sentenceStart }") =>
        new OneRule(check).Finds(marked);

    [Fact]
    public void Some_words_may_begin_small() =>
        new OneRule("{ kind: capitalization, style: sentenceStart, except: [dinkes] }").IsSilentOn("dinkes buka.");

    [Theory]
    [InlineData("Cara Mengurus KTP di Kantor Kami")]
    [InlineData("Cara [|mengurus KTP Di kantor|]")]
    [InlineData("Hari Anak-Anak Se-Indonesia")]
    [InlineData("[|cara|] Mengurus")]
    [InlineData("Bantuan untuk e-KTP dan iPhone")]
    public void A_title_has_capitals_but_on_small_words(string marked)
    {
        var rule = new OneRule("{ kind: capitalization, style: titleCase, zones: [title, body] }");
        rule.Finds($"---\njudul: {marked}\n---\nini badan teks.");
        rule.Finds($"# {marked}\n\nini badan teks.");
    }

    [Fact]
    public void A_title_is_repaired_as_a_whole() =>
        Assert.Equal("# Cara Mengurus KTP di Kantor", new OneRule("{ kind: capitalization, style: titleCase, zones: [body] }").Fix("# Cara mengurus KTP Di kantor"));

    [Theory]
    [InlineData("[|Cara Mengurus Berkas Baru|] di KPK")]
    [InlineData("Cara mengurus Berkas Baru Kota")]
    [InlineData("Cara Mengurus Berkas")]
    public void A_title_in_sentence_case_has_them_on_names_alone(string marked) =>
        new OneRule("{ kind: capitalization, style: sentenceCase, zones: [title] }").Finds($"---\njudul: {marked}\n---\nTeks.");

    [Theory]
    [InlineData("Halo, [|SEGERA DAFTAR DIRI ANDA|] di kantor.")]
    [InlineData("Layanan KPK BPJS APBD dibuka.")]
    [InlineData("# SEGERA DAFTAR DIRI ANDA\n\nTeks.")]
    [InlineData("SEGERA DAFTAR lalu DIRI ANDA.")]
    [InlineData("[|SEGERA DAFTAR, 5 DIRI ANDA|]!")]
    public void Rows_of_capitals_are_found(string marked) => new OneRule("{ kind: capitalization, style: capitals }").Finds(marked);

    [Fact]
    public void Known_acronyms_do_not_count() =>
        new OneRule("{ kind: capitalization, style: capitals, except: [KPK, BPJS] }").IsSilentOn("SEGERA KPK BPJS DAFTAR DIRI");

    [Theory]
    [InlineData("Ayo [|SEGERA daftar ANDA sekarang JUGA|] ya")]
    [InlineData("Ayo SEGERA daftar diri sekarang juga ya")]
    [InlineData("AYO ya")]
    public void A_text_may_have_too_many_of_them(string marked) =>
        new OneRule("{ kind: capitalization, style: capitals, maxShare: 30 }").Finds(marked);

    [Fact]
    public void Small_letters_are_offered() =>
        Assert.Equal("Segera daftar diri anda!", new OneRule("{ kind: capitalization, style: capitals }").Fix("SEGERA DAFTAR DIRI ANDA!"));

    [Theory]
    [InlineData("[|#kotabersihnyaman|] #banjir #KotaBersihNyaman #kota_bersih_nyaman", "#KotaBersihNyaman #banjir #KotaBersihNyaman #kota_bersih_nyaman")]
    [InlineData("[|#kotabersihsekali|]", "#kotabersihsekali")]
    public void A_long_hashtag_has_capitals(string marked, string repaired)
    {
        var rule = new OneRule("{ kind: capitalization, style: hashtag, words: [kota, bersih, nyaman] }");
        rule.Finds(marked);
        Assert.Equal(repaired, rule.Fix(ComplianceLint.Tests.Text.Marks.Strip(marked)));
    }

    [Fact]
    public void A_registered_hashtag_is_written_as_it_is_registered()
    {
        var rule = new OneRule("{ kind: capitalization, style: hashtag }") { Registry = new Registry { Hashtags = [new RegisteredHashtag("KotaBersihNyaman", null)] } };
        Assert.Equal("#KotaBersihNyaman", rule.Fix("#kotabersihnyaman"));
    }

    [Theory]
    [InlineData("names: [a]", "“style” is missing.")]
    [InlineData("style: name, names: [a]", "“name” is unknown. Did you mean “names”?")]
    [InlineData("style: names", "“names” is missing.")]
    [InlineData("style: capitals, maxShare: 101", "“maxShare” is a percentage from 1 to 100.")]
    [InlineData("style: capitals, safe: true", "“safe” is unknown.")]
    public void Faults_are_explained(string options, string message) =>
        Assert.Contains(message, PackText.FaultsOf($"{{ kind: capitalization, {options} }}"), StringComparison.Ordinal);
}
