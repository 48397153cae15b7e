using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Identifiers;

public sealed class FixesMaskNumbersOfPersons
{
    [Theory]
    [InlineData("nik", "NIK 3273014508900001 sudah aktif.", "NIK 3273xxxxxxxxxxxx sudah aktif.")]
    [InlineData("nik", "NIK 3273.0145.0890.0001 sudah aktif.", "NIK 3273xxxxxxxxxxxx sudah aktif.")]
    [InlineData("kk", "No. KK 3273010101200000 sudah jadi.", "No. KK 3273xxxxxxxxxxxx sudah jadi.")]
    [InlineData("npwp", "NPWP 01.234.567.4-091.000 diterima.", "NPWP 0123xxxxxxxxxxx diterima.")]
    [InlineData("nip", "Ani, NIP 19900101 201503 2 001.", "Ani, NIP 1990xxxxxxxxxxxxxx.")]
    [InlineData("payment-card", "Kartu kredit 4111 1111 1111 1111 gagal.", "Kartu kredit 4111xxxxxxxxxxxx gagal.")]
    [InlineData("bpjs", "Kartu BPJS 0001234567890 aktif.", "Kartu BPJS 0001xxxxxxxxx aktif.")]
    [InlineData("nisn", "Dimas, NISN 0081234567, lulus.", "Dimas, NISN 0081xxxxxx, lulus.")]
    public void The_first_digits_stay_and_the_rest_is_crossed_out(string type, string text, string expected)
    {
        var diagnostic = Assert.Single(Rule(type).Analyze(text).Diagnostics);
        Assert.Equal(Applicability.Safe, Assert.Single(diagnostic.Fixes).Applicability);
        var after = Rule(type).Fix(text);
        Assert.Equal(expected, after);
        Assert.Empty(Rule(type).Analyze(after).Diagnostics);
        Assert.Equal(after, SensitiveSpans.Mask(after));
    }

    [Theory]
    [InlineData("mobile-phone", "Hubungi Rina di 0812-3456-7890.")]
    [InlineData("nik", "NIK 3273O14508900001 sudah aktif.")]
    [InlineData("nik", "Cek [NIK](https://contoh.go.id/?nik=3273014508900001) Anda.")]
    [InlineData("nik", "---\nmedia: [{ berkas: NIK/3273014508900001.jpg }]\n---\nKartu.")]
    public void What_may_be_a_contact_is_disguised_or_leads_somewhere_is_left_to_a_person(string type, string text)
    {
        var diagnostics = Rule(type).Analyze(text).Diagnostics;
        Assert.NotEmpty(diagnostics);
        Assert.All(diagnostics, diagnostic => Assert.Empty(diagnostic.Fixes));
    }

    [Fact]
    public void A_number_that_may_be_something_else_is_crossed_out_where_a_person_wants_it()
    {
        var diagnostic = Assert.Single(Rule("payment-card").Analyze("Catat 5555555555554444 di buku.").Diagnostics);
        Assert.Equal(Applicability.Suggestion, Assert.Single(diagnostic.Fixes).Applicability);
    }

    [Fact]
    public void No_fix_shows_a_digit_that_the_mask_hides()
    {
        // The words are one finding of a sensitive rule, of which the mask shows other characters than of the number alone.
        var rules = RuleSet.Create([PackText.Pack(
            ("uji/nomor.yaml", PackText.Rule("{ kind: identifier, type: nik }")),
            ("uji/rahasia.yaml", PackText.Rule("{ kind: existence, terms: [berkas 3273014508900001] }", "sensitive: true")))]);
        var post = Assert.Single(PostDocument.Parse(new SourceText("draf.md", "NIK pada berkas 3273014508900001 sudah aktif."), ParseOptions.Default).Posts);
        var diagnostics = rules.Analyze(post, new AnalysisOptions { Now = DateTimeOffset.UnixEpoch }).Diagnostics;
        var diagnostic = Assert.Single(diagnostics, diagnostic => diagnostic.Rule.Id == "uji/nomor");
        Assert.DoesNotContain('3', diagnostic.Match!);
        Assert.Empty(diagnostic.Fixes);
    }

    private static OneRule Rule(string type) => new($"{{ kind: identifier, type: {type}, zones: all }}");
}
