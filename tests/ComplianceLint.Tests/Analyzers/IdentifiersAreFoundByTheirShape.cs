using ComplianceLint.Tests.Rules;
using ComplianceLint.Tests.Text;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class IdentifiersAreFoundByTheirShape
{
    private const string Nik = "{ kind: identifier, type: nik, zones: all, near: [nik, no. ktp], notAfter: [kode bayar, virtual account] }";

    [Theory]
    [InlineData("NIK [|3273014508900001|]", Severity.Error)]
    [InlineData("NIK: [|3273 0145 0890 0001|]", Severity.Error)]
    [InlineData("NIK warga itu adalah [|327301-450890-0001|]", Severity.Error)]
    [InlineData("No. KTP [|3273014508900001|]", Severity.Error)]
    [InlineData("NIK[|3273014508900001|]", Severity.Error)]
    [InlineData("NIK [|9999999999999999|]", Severity.Error)]
    [InlineData("Nomor [|3273014508900001|]", Severity.Error)]
    [InlineData("Nomor [|3299014508900001|]", Severity.Info)]
    public void A_keyword_or_a_regency_makes_a_population_number_certain(string marked, Severity expected)
    {
        var rule = new OneRule(Nik);
        rule.Finds(marked);
        Assert.Equal(expected, rule.FindingIn(Marks.Strip(marked)).Severity);
    }

    [Theory]
    [InlineData("Nomor 3273014508900000")]
    [InlineData("Nomor 9973014508900001")]
    [InlineData("Nomor 9773014508900001")]
    [InlineData("Nomor 3273019908900001")]
    [InlineData("kode bayar 3273014508900000")]
    [InlineData("Nomor virtual account BRI: 3273014508900001")]
    [InlineData("32730145089000012345")]
    public void Other_numbers_are_left_alone(string text) => new OneRule(Nik).IsSilentOn(text);

    [Fact]
    public void The_nearer_keyword_decides()
    {
        var rule = new OneRule(Nik);
        rule.Finds("Kode bayar 880123. NIK [|3273014508900001|]");
        rule.IsSilentOn("Masukkan NIK, lalu kode bayar 3273014508900001");
        rule.Finds("Hubungi 0812 0000 0000, NIK [|3273014508900001|]");
        rule.Finds("Hubungi 0812 0000 0000 dan NIK [|3273014508900001|]");
    }

    [Theory]
    [InlineData("`NIK [|3273014508900001|]`")]
    [InlineData("“NIK [|3273014508900001|]”")]
    [InlineData("<!-- NIK [|3273014508900001|] -->")]
    [InlineData("https://kota.go.id/cek?nik=[|3273014508900001|]")]
    [InlineData("---\npetugas: NIK [|3273014508900001|]\n---\nTeks.")]
    public void Every_zone_is_read(string marked) => new OneRule(Nik).Finds(marked);

    [Fact]
    public void A_found_number_is_masked()
    {
        var finding = OneRule.WithMessage("{match}", Nik).FindingIn("NIK 3273014508900001");
        Assert.Equal("3273************", finding.Match);
        Assert.Equal("3273************", finding.Message.Id);
        Assert.True(finding.Sensitive);
    }

    [Theory]
    [InlineData("Hubungi [|081234567890|]")]
    [InlineData("Hubungi [|0812-3456-7890|], [|+62 812 3456 7890|] atau [|6281234567890|].")]
    [InlineData("Hubungi (021) 3456789, 112 atau 1500123.")]
    [InlineData("Nomor 08001234567 bebas pulsa")]
    public void Mobile_numbers_begin_with_8(string marked) =>
        new OneRule("{ kind: identifier, type: mobile-phone, zones: all }").Finds(marked);

    [Fact]
    public void A_mobile_number_behind_a_keyword_may_be_exempt() =>
        new OneRule("{ kind: identifier, type: mobile-phone, notAfter: [hotline] }").Finds("Hotline 081234567890. Ibu Ani yang ramah dan selalu siap membantu warga: [|081298765432|]");

    [Theory]
    [InlineData("Surat [|R-123/D.2/08/2026|] dan [|SR.12/I/2026|]", Severity.Error)]
    [InlineData("Surat [|T-9/SET/2026|]", Severity.Info)]
    [InlineData("Surat B-123/D.2/08/2026, RT-05/RW-03, R-12", Severity.Error)]
    public void Numbers_of_secret_letters_begin_with_their_class(string marked, Severity expected)
    {
        var rule = new OneRule("{ kind: identifier, type: classified-letter }");
        rule.Finds(marked);
        Assert.All(rule.FindingsIn(Marks.Strip(marked)), finding => Assert.Equal(expected, finding.Severity));
    }
}
