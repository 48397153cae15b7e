using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Identifiers;

public sealed class DisguisesHideNothing
{
    private static readonly OneRule Nik = new("{ kind: identifier, type: nik, zones: all }");

    [Theory]
    [InlineData("[|3273_0145_0890_0001|]")]
    [InlineData("[|32/73/01/450890/0001|]")]
    [InlineData("[|32.73.01.450890.0001|]")]
    [InlineData("[|3273 0145 0890 0001|]")]
    [InlineData("[|3273\u00A00145\u00A00890\u00A00001|]")]
    [InlineData("[|3273\u20090145\u20090890\u20090001|]")]
    [InlineData("[|3273\u20110145\u20110890\u20110001|]")]
    [InlineData("[|3273–0145–0890–0001|]")]
    [InlineData("[|3273 - 0145 - 0890 - 0001|]")]
    [InlineData("[|3273\u22120145\u22120890\u22120001|]")]
    [InlineData("[|3 2 7 3 0 1 4 5 0 8 9 0 0 0 0 1|]")]
    [InlineData("[|3.2.7.3.0.1.4.5.0.8.9.0.0.0.0.1|]")]
    [InlineData("[|32 73 01 45 08 90 00 01|]")]
    [InlineData("[|３２７３０１４５０８９００００１|]")]
    [InlineData("[|𝟛𝟚𝟟𝟛𝟘𝟙𝟜𝟝𝟘𝟠𝟡𝟘𝟘𝟘𝟘𝟙|]")]
    [InlineData("[|٣٢٧٣٠١٤٥٠٨٩٠٠٠٠١|]")]
    [InlineData("[|③②⑦③⓪①④⑤⓪⑧⑨⓪⓪⓪⓪①|]")]
    [InlineData("[|3️⃣2️⃣7️⃣3️⃣0️⃣1️⃣4️⃣5️⃣0️⃣8️⃣9️⃣0️⃣0️⃣0️⃣0️⃣1️⃣|]")]
    [InlineData("[|3273\u200B0145\u200D0890\u00AD0001|]")]
    [InlineData("[|3\u20602\u20607\u20603\u206001450890\uFEFF0001|]")]
    [InlineData("[|3273014508\n900001|]")]
    [InlineData("[|3273**0145**0890~~00~~01|]")]
    [InlineData("[|3273014508&#57;00001|]")]
    [InlineData("[|3273:0145:0890:0001|]")]
    [InlineData("[|3273,0145,0890,0001|]")]
    [InlineData("[|3273, 0145, 0890, 0001|]")]
    [InlineData("[|3273 | 0145 | 0890 | 0001|]")]
    [InlineData("[|3273+0145+0890+0001|]")]
    [InlineData("[|3273;0145;0890;0001|]")]
    [InlineData("[|3273'0145'0890'0001|]")]
    [InlineData("[|3273=0145=0890=0001|]")]
    [InlineData("[|3273~0145~0890~0001|]")]
    [InlineData("[|3273$0145$0890$0001|]")]
    [InlineData("[|3273\\0145\\0890\\0001|]")]
    [InlineData("[|3273\0" + "0145\0" + "0890\0" + "0001|]")]
    [InlineData("[|32:73:01:45:08:90:00:01|]")]
    [InlineData("[|3,2,7,3,0,1,4,5,0,8,9,0,0,0,0,1|]")]
    [InlineData("[|3273 0145:0890,0001|]")]
    [InlineData("[|³²⁷³⁰¹⁴⁵⁰⁸⁹⁰⁰⁰⁰¹|]")]
    [InlineData("[|3273₀₁₄₅₀₈₉₀₀₀₀₁|]")]
    [InlineData("[|32730145089OOOO1|]")]
    [InlineData("[|3273O1450890oool|]")]
    public void Of_a_population_number(string marked)
    {
        Nik.Finds("NIK " + marked);
        Nik.Finds("Warga dengan nomor " + marked + " diundang.");
    }

    [Theory]
    [InlineData("https://a.go.id/?nik=[|3273014508900001|]&x=1")]
    [InlineData("https://a.go.id/?nik=[|3273%200145%200890%200001|]&x=1")]
    [InlineData("https://a.go.id/warga/[|3273014508900001|]/edit")]
    [InlineData("[cek](https://a.go.id/?nik=[|3273014508900001|])")]
    [InlineData("![foto](ktp_[|3273014508900001|].jpg)")]
    [InlineData("![KTP [|3273014508900001|]](a.jpg)")]
    [InlineData("`nik=[|3273014508900001|]`")]
    [InlineData("```\nnik: [|3273014508900001|]\n```")]
    [InlineData("<!-- NIK [|3273014508900001|] -->")]
    [InlineData("@nik[|3273014508900001|] #[|3273014508900001|]")]
    [InlineData("---\nnik: [|3273019908900001|]\n---\nTeks.")]
    [InlineData("---\nnik: \"[|3273019908900001|]\"\n---\nTeks.")]
    [InlineData("---\nnik:\n  - [|3273019908900001|]\n  - [|3273019908900002|]\n---\nTeks.")]
    [InlineData("---\nmedia:\n  - berkas: foto/[|3273014508900001|].jpg\n    alt: KTP [|3273019908900001|]\n---\nTeks.")]
    public void In_whatever_zone(string marked) => Nik.Finds(marked);

    [Theory]
    [InlineData("{\"teks\": \"NIK [|3273014508900001|]\"}")]
    [InlineData("{\"teks\": \"x\", \"nik\": \"[|3273019908900001|]\"}")]
    [InlineData("{\"teks\": \"x\", \"nik\": [|3273019908900001|]}")]
    [InlineData("{\"teks\": \"x\", \"warga\": {\"[|3273014508900001|]\": \"hadir\"}}")]
    public void In_json(string marked) => Nik.Finds(marked, "draf.json");

    [Theory]
    [InlineData("NIK [|3201, 9999, 9999, 0001|]")]
    [InlineData("NIK: [|32:01, 9999; 99+99 0001|]")]
    public void A_word_beside_it_takes_the_place_of_a_date(string marked) => Nik.Finds(marked);

    [Theory]
    [InlineData("Anggaran 3.273.012.505.900.001 dan 3,273,012,505,900,001 rupiah.")]
    [InlineData("Anggaran Rp3273012505900001, bukan $3273,0145,0890,0001.")]
    [InlineData("Data 2019, 2020, 2021, 2022 dan 1901:1902:1903:1904.")]
    [InlineData("Pukul 12:05, 13:10, 14:15, 15:20; 32:01, 01:01, 01:90, 00:01.")]
    [InlineData("Tanggal 12/05/2026, 13/06/2026 dan 2026-11-24, 08:30.")]
    [InlineData("Nomor 32, 73, 01, 45, 08, 90, 00, 01, 02 atau 3273, 0145, 0890, 0001, 0002.")]
    [InlineData("Telepon 0812-3456-7890, 0813-4567-8901; 4211234, 4215678, 42.")]
    public void Amounts_years_times_and_lists_are_no_disguise(string text) => Nik.Finds(text);

    [Fact]
    public void Every_decimal_digit_of_every_script_is_read()
    {
        for (var code = 0x80; code <= 0x10FFFF; code++)
        {
            if (code is >= 0xD800 and <= 0xDFFF) continue;
            var rune = new System.Text.Rune(code);
            if (System.Text.Rune.GetUnicodeCategory(rune) != System.Globalization.UnicodeCategory.DecimalDigitNumber) continue;
            var number = "327301450890" + rune + "00" + rune;
            Assert.DoesNotContain(rune.ToString(), SensitiveSpans.Mask("NIK " + number), StringComparison.Ordinal);
            Assert.NotEqual(rune.ToString(), SensitiveSpans.Mask("NIK " + string.Concat(Enumerable.Repeat(rune.ToString(), 16)))[^2..]);
        }
    }
}
