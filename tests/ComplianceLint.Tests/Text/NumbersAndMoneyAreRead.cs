using Xunit;

namespace ComplianceLint.Tests.Text;

public sealed class NumbersAndMoneyAreRead
{
    [Theory]
    [InlineData("Sebanyak [|1.250.000|] warga.")]
    [InlineData("Turun [|2,5|] persen, naik [|3|]%.")]
    [InlineData("Versi [|2.50|] terbit")]
    [InlineData("[|81|]–[|90|] orang")]
    [InlineData("RT [|05|] RW [|03|]")]
    public void A_number_keeps_its_full_stops_and_commas(string marked) => Scanned.Has(marked, ElementKind.Number);

    [Theory]
    [InlineData("Biaya [|Rp50.000|].")]
    [InlineData("Biaya [|Rp 50.000|], lunas")]
    [InlineData("[|Rp. 50.000,-|] per orang")]
    [InlineData("[|Rp1,5 juta|] rupiah")]
    [InlineData("[|Rp 1,5 Miliar|] dari APBD")]
    [InlineData("ANGGARAN [|RP12 MILIAR|] CAIR")]
    [InlineData("[|Rp50rb|] atau [|Rp5jt|]")]
    [InlineData("[|Rp12 M|] untuk jalan")]
    [InlineData("[|IDR 5k|]")]
    [InlineData("[|Rp1.000.000,00|]/bulan")]
    [InlineData("Rp adalah lambang rupiah")]
    [InlineData("[|Rp5.000|] mulai besok")]
    public void An_amount_has_its_currency_and_unit(string marked) => Scanned.Has(marked, ElementKind.Money);
}
