using ComplianceLint.Tests.Rules;
using ComplianceLint.Tests.Spans;
using Xunit;

namespace ComplianceLint.Tests.Identifiers;

public sealed class SecretsAreMaskedWithEveryRuleOff
{
    [Theory]
    [InlineData("No. KK 3273010101200000", "No. KK 3273************")]
    [InlineData("NIK 327301450890001, NIK 32730145089000012", "NIK 3273***********, NIK 3273*************")]
    [InlineData("Nomor 327301450890001 dan 99730145089000012", "Nomor 327301450890001 dan 99730145089000012")]
    [InlineData("Nomor 32730145089000012 dan 03273014508900001", "Nomor 3273************* dan 0327*************")]
    [InlineData("Paspor X1234567", "Paspor X1******")]
    [InlineData("Rekening BRI 002101000123456 a.n. Siti", "Rekening BRI 0021*********** a.n. Siti")]
    [InlineData("NISN 0051234567", "NISN 0051******")]
    [InlineData("Motor B 1234 XYZ", "Motor B 123* ***")]
    [InlineData("budi.santoso@gmail.com", "budi.*******@*****.***")]
    [InlineData("drafts/budi.santoso@gmail.com.md", "drafts/budi.*******@*****.***.md")]
    [InlineData("budi@gmail.com.json/x", "budi@*****.***.json/x")]
    [InlineData("Sandi: Rahasia123", "Sandi: Raha******")]
    [InlineData("PIN: 482913", "PIN: 4*****")]
    [InlineData("[{\"akun\": \"PIN: 482913\"}]", "[{\"akun\": \"PIN: 4*****\"}]")]
    [InlineData("kunci AKIAIOSFODNN7EXAMPLE", "kunci AKIA****************")]
    [InlineData("NIK ３２７３０１４５０８９００００１", "NIK ３２７３************")]
    [InlineData("Sabtu, 1 Desember 083273014508900001", "Sabtu, 1 Desember 0832**************")]
    [InlineData("Daftar 32730145089000013273014508900002", "Daftar 3273****************************")]
    [InlineData("Kode billing 327301450890000", "Kode billing 327301450890000")]
    [InlineData("Telepon kantor (022) 4200000", "Telepon kantor (022) 4200000")]
    [InlineData("Server 192.168.1.10 di -6.175392, 106.827153", "Server 192.168.1.10 di -6.175392, 106.827153")]
    public void But_what_is_no_secret_stays(string written, string shown)
    {
        Assert.Equal(shown, SensitiveSpans.Mask(written));
        var analysis = TestRules.Silent.Analyze(PostDocument.Parse(new SourceText("a.md", written), ParseOptions.Default).Posts[0], TestRules.Options);
        Assert.Equal(shown, analysis.Mask(new TextSpan(0, written.Length)));
    }

    [Fact]
    public void A_key_block_is_masked_to_its_end()
    {
        const string block = "-----BEGIN RSA PRIVATE KEY-----\nMIIEowIBAAKCAQEA7bq\nx9fkQ0ZrT\n-----END RSA PRIVATE KEY-----";
        var shown = SensitiveSpans.Mask($"Kunci:\n{block}\nSelesai 2026.");
        Assert.DoesNotContain("MIIE", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("x9fk", shown, StringComparison.Ordinal);
        Assert.EndsWith("Selesai 2026.", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.json", "{\"hadirin\": {\"NIK\\t[|3273014508900001|]\": \"ya\"}, \"teks\": \"Isi.\"}")]
    [InlineData("a.md", "---\nhadirin: { \"NIK\\x20[|3273014508900001|]\": ya }\n---\nIsi.")]
    public void A_number_in_a_key_with_escapes_is_found_where_it_stands(string path, string marked) =>
        new OneRule("{ kind: identifier, type: nik, zones: all }").Finds(marked, path);
}
