using Xunit;

namespace ComplianceLint.Tests.Text;

public sealed class YearsAreRead
{
    [Theory]
    [InlineData("tahun [|2026|], Tahun [|1998|]")]
    [InlineData("tahun anggaran [|2026|], tahun ajaran [|2026|]/2027")]
    [InlineData("(BPS, [|2026|]) dan ([|2026|]) dan (APBD [|2026|])")]
    [InlineData("triwulan II [|2026|], semester 1 [|2026|]")]
    [InlineData("sejak [|2026|], in [|2026|]")]
    [InlineData("HUT ke-81 Tahun [|2026|]")]
    public void A_year_has_its_word_or_stands_at_the_end_of_brackets(string marked) => Scanned.Has(marked, ElementKind.Year);

    [Theory]
    [InlineData("UU Nomor 5 Tahun 2014")]
    [InlineData("sebanyak 2026 orang")]
    [InlineData("tahun 2026-an")]
    [InlineData("tahun 2.026")]
    [InlineData("tahun 202")]
    [InlineData("17 Agustus 2026, Agustus 2026, (17/8/2026)")]
    [InlineData("(lihat nomor/2026)")]
    [InlineData("tahun 1453")]
    public void Others_are_not(string text) => Scanned.Has(text, ElementKind.Year);
}
