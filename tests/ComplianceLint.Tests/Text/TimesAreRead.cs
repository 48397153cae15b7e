using Xunit;

namespace ComplianceLint.Tests.Text;

public sealed class TimesAreRead
{
    [Theory]
    [InlineData("Mulai [|08.00|] WIB.")]
    [InlineData("pukul [|08.00|], jam [|8.30|], Pkl. [|09.15|]")]
    [InlineData("[|08.00|]–[|12.00|] WIB")]
    [InlineData("[|08.00|] - [|12.00|] WITA")]
    [InlineData("[|08.00|] s.d. [|12.00|] WIT")]
    [InlineData("pukul [|08.00|]-[|12.00|]")]
    [InlineData("pukul [|08.00|] s.d. [|12.00|]")]
    [InlineData("pukul [|08.00|] sampai [|12.00|]")]
    [InlineData("[|08:00|] di balai kota")]
    [InlineData("[|8:30|] am, at [|7.45|]")]
    public void A_time_has_a_colon_a_zone_or_its_word(string marked) => Scanned.Has(marked, ElementKind.Time);

    [Theory]
    [InlineData("skor 2:1")]
    [InlineData("skor akhir 21:15")]
    [InlineData("unggul dengan skor 21:15")]
    [InlineData("QS 2:183")]
    [InlineData("QS 2:18")]
    [InlineData("QS Al-Baqarah 2:18")]
    [InlineData("Mat. 5:3")]
    [InlineData("skala 1:50.000")]
    [InlineData("skala 1:50")]
    [InlineData("perbandingan 1:10")]
    [InlineData("versi 2.50")]
    [InlineData("Bab 2.50 halaman 3")]
    [InlineData("turun 12.50 persen")]
    public void Scores_verses_scales_and_versions_are_no_times(string text) => Scanned.Has(text, ElementKind.Time);
}
