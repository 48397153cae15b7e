using ComplianceLint.Text;
using Xunit;

namespace ComplianceLint.Tests.Text;

public sealed class DatesAreRead
{
    [Theory]
    [InlineData("Senin, [|17 Agustus 2026|], di aula")]
    [InlineData("pada [|17 agustus|] nanti")]
    [InlineData("[|17/8/2026|]; [|17-08-2026|]; [|17.08.2026|]; [|17/8/26|]; [|2026-08-17|]")]
    [InlineData("Senin ([|17/8|])")]
    [InlineData("Senin ([|17/8/2026|])")]
    [InlineData("[|1 Ags 2026|], [|1 Agt 2026|], [|1 Agu. 2026|], [|1 Okt 2026|], [|1 Nop 2026|], [|1 Des 2026|]")]
    [InlineData("17–[|19 Agustus 2026|]")]
    [InlineData("sejak [|Agustus 2026|].")]
    [InlineData("[|17 Agustus\n2026|]")]
    public void Indonesian_forms_are_dates(string marked) => Scanned.Has(marked, ElementKind.Date);

    [Theory]
    [InlineData("[|17 August 2026|] at noon")]
    [InlineData("[|17th of August 2026|]")]
    [InlineData("Monday, [|August 17, 2026|].")]
    [InlineData("[|April 17, 2026|]; [|September 5, 2026|]; [|November 5, 2026|]")]
    [InlineData("on [|August 17|] we meet")]
    [InlineData("[|Dec 24th, 2026|]")]
    public void English_forms_are_dates(string marked) => Scanned.Has(marked, ElementKind.Date);

    [Theory]
    [InlineData("[|31 April 2026|]")]
    [InlineData("[|29 Februari 2027|]")]
    [InlineData("[|32/13/2026|]")]
    public void A_date_that_no_calendar_has_is_a_date_all_the_same(string marked)
    {
        Scanned.Has(marked, ElementKind.Date);
        DateReader.Read(Marks.Strip(marked), out var date);
        Assert.Null(date.ToDate());
    }

    [Theory]
    [InlineData("awal [|1 Ramadan 1447 H|]")]
    [InlineData("[|10 Zulhijah 1447|]")]
    [InlineData("[|12 Rabiul Awal 1448 H|].")]
    [InlineData("malam [|15 Sya'ban 1447 Hijriah|]")]
    public void A_hijri_date_is_a_date_without_a_place_in_this_calendar(string marked)
    {
        Scanned.Has(marked, ElementKind.Date);
        DateReader.Read(Marks.Strip(marked[marked.IndexOf("[|", StringComparison.Ordinal)..]), out var date);
        Assert.Null(date.ToDate());
    }

    [Theory]
    [InlineData("5 marah, 12 meja, 3 marga")]
    [InlineData("Pasal 17/8 dan nomor 12/2026")]
    [InlineData("pada April 17 orang hadir")]
    [InlineData("IP 10.20.30.40")]
    [InlineData("17 Ramadan-an warga")]
    public void Other_numbers_and_words_are_no_date(string text) => Scanned.Has(text, ElementKind.Date);

    [Fact]
    public void The_day_always_stands_before_the_month()
    {
        DateReader.Read("5/8/2026", out var date);
        Assert.Equal(new DateOnly(2026, 8, 5), date.ToDate());
    }
}
