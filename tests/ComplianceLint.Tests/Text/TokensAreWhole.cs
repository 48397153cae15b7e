using Xunit;

namespace ComplianceLint.Tests.Text;

public sealed class TokensAreWhole
{
    [Theory]
    [InlineData("anak-anak")]
    [InlineData("anak-anaknya")]
    [InlineData("tolong-menolong")]
    [InlineData("se-Indonesia")]
    [InlineData("ber-AC")]
    [InlineData("ke-2")]
    [InlineData("COVID-19")]
    [InlineData("Jum'at")]
    [InlineData("Jum’at")]
    [InlineData("KTP-nya")]
    [InlineData("4njing")]
    [InlineData("50rb")]
    [InlineData("2,5jt")]
    [InlineData("90-an")]
    [InlineData("anak2nya")]
    [InlineData("P3K")]
    [InlineData("3T")]
    [InlineData("badé")]
    public void A_word_keeps_its_hyphens_apostrophes_and_digits(string word) =>
        Assert.Equal($"Word(Bagi) Word({word}) Word(kita) Punctuation(.)", Scanned.Tokens($"Bagi {word} kita."));

    [Fact]
    public void A_combining_mark_belongs_to_its_letter() =>
        Assert.Equal("Word(bade\u0301)", Scanned.Tokens("bade\u0301"));

    [Fact]
    public void Quotation_marks_and_dashes_at_the_edge_are_no_part_of_a_word() =>
        Assert.Equal("Punctuation(') Word(halo) Punctuation(') Punctuation(-) Word(kata) Punctuation(—) Word(dia)", Scanned.Tokens("'halo' -kata—dia"));

    [Fact]
    public void A_run_of_one_sign_is_one_token() =>
        Assert.Equal("Word(Ayo) Punctuation(!!!) Word(Benarkah) Punctuation(?) Punctuation(!)", Scanned.Tokens("Ayo!!! Benarkah?!"));

    [Theory]
    [InlineData("Ikuti [|#BersihSungai|], ya.")]
    [InlineData("[|#HUT_RI81|] [|#2026|]")]
    [InlineData("([|#Info|])")]
    [InlineData("nomor#tiga dan # saja")]
    public void A_hashtag_begins_outside_a_word(string marked) => Scanned.Has(marked, ElementKind.Hashtag);

    [Theory]
    [InlineData("Tanya [|@dinkes_kota|].")]
    [InlineData("([|@kota.contoh|])")]
    [InlineData("Ikuti [|@humas@sosial.go.id|]!")]
    [InlineData("harga @ Rp5.000")]
    public void A_mention_may_name_its_server(string marked) => Scanned.Has(marked, ElementKind.Mention);

    [Theory]
    [InlineData("Surel: [|layanan@kota.go.id|].")]
    [InlineData("([|ppid.kota-1@contoh.go.id|])")]
    public void An_email_address_is_one_token(string marked) => Scanned.Has(marked, ElementKind.Email);

    [Theory]
    [InlineData("Buka [|https://kota.go.id/daftar?a=1&b=2#c|].")]
    [InlineData("([|https://kota.go.id/x|])")]
    [InlineData("[|https://id.wikipedia.org/wiki/Kota_(A)|]!")]
    [InlineData("“[|https://kota.go.id|]”")]
    [InlineData("<[|https://kota.go.id/a|]>")]
    [InlineData("[|HTTPS://KOTA.GO.ID/A|], segera")]
    [InlineData("[|www.kota.go.id|];")]
    public void An_address_leaves_out_the_punctuation_around_it(string marked) => Scanned.Has(marked, ElementKind.Link);

    [Theory]
    [InlineData("Laporkan di [|lapor.go.id|].")]
    [InlineData("[|Lapor.go.id|]: buka 24 jam")]
    [InlineData("[|bit.ly/x|], [|s.id/bansos|]")]
    [InlineData("Senin.Selasa tutup, dr.Budi, a.n.Siti, S.Kom., M.Si.")]
    public void A_bare_domain_is_a_link(string marked) => Scanned.Has(marked, ElementKind.Link);
}
