using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Calendar;

public sealed class ImpossibleDatesAreFound
{
    private static readonly OneRule Rule = OneRule.WithMessage("{reason}", "{ kind: calendar, test: impossible }");

    [Theory]
    [InlineData("Batas akhir [|31 September 2026|]", "September hanya sampai tanggal 30", "September has only 30 days")]
    [InlineData("Sampai [|31 April|]", "April hanya sampai tanggal 30", "April has only 30 days")]
    [InlineData("[|29 Februari 2027|]", "Februari 2027 hanya sampai tanggal 28", "February 2027 has only 28 days")]
    [InlineData("[|30 Februari 2028|]", "Februari hanya sampai tanggal 29", "February has only 29 days")]
    [InlineData("[|32/13/2026|]", "bulan ke-13 tidak ada", "there is no month 13")]
    [InlineData("[|00/05/2026|]", "tanggal 0 tidak ada", "there is no day 0")]
    [InlineData("[|31-VI-2026|]", "Juni hanya sampai tanggal 30", "June has only 30 days")]
    [InlineData("[|31 Ramadan 1447 H|]", "bulan Hijriah paling lama 30 hari", "no Hijri month has more than 30 days")]
    [InlineData("28–[|31 April 2026|]", "April hanya sampai tanggal 30", "April has only 30 days")]
    [InlineData("[|31 April–2 Mei 2026|]", "April hanya sampai tanggal 30", "April has only 30 days")]
    [InlineData("[|5–1 Mei 2026|]", "akhirnya mendahului awalnya", "it ends before it begins")]
    [InlineData("[|17 Agustus 2026 s.d. 12 Agustus 2026|]", "akhirnya mendahului awalnya", "it ends before it begins")]
    [InlineData("[|Oktober–Agustus 2026|]", "akhirnya mendahului awalnya", "it ends before it begins")]
    [InlineData("pukul [|24.30|] WIB", "hari berakhir pada pukul 24.00", "the day ends at 24.00")]
    [InlineData("[|25:00|] WIB", "hari berakhir pada pukul 24.00", "the day ends at 24.00")]
    [InlineData("Pukul [|12.60|]", "satu jam hanya sampai menit ke-59", "an hour has no minute after the 59th")]
    [InlineData("[|15.00–13.00|] WIB", "akhirnya mendahului awalnya", "it ends before it begins")]
    public void With_their_reason(string marked, string reason, string reasonInEnglish)
    {
        Rule.Finds(marked);
        Assert.Equal(new LocalizedText(reason, reasonInEnglish), Rule.FindingIn(Text.Marks.Strip(marked)).Message);
    }

    [Theory]
    [InlineData("29 Februari 2028 dan 29 Februari")]
    [InlineData("29/2/00")]
    [InlineData("pukul 24.00 WIB")]
    [InlineData("22.00–05.00 WIB")]
    [InlineData("Pukul 9.00–3.00 sore")]
    [InlineData("10:00–2:00 pm")]
    [InlineData("30 Desember–2 Januari")]
    [InlineData("30 Desember–2 Januari 2027")]
    [InlineData("30 Ramadan 1447 H")]
    [InlineData("Aula lantai 3 - 2 Mei 2026")]
    [InlineData("RT 12/5 Mei 2026")]
    [InlineData("nilai 25.00, harga 12.60")]
    [InlineData("Agustus 2026, 17 Agustus 2026, 1–31 Agustus 2026")]
    public void What_exists_is_silent(string text) => Rule.IsSilentOn(text);

    [Fact]
    public void An_american_date_is_weak_in_indonesian_and_right_in_english()
    {
        Assert.Equal(Severity.Info, Rule.FindingIn("---\nbahasa: id\n---\n8/17/2026").Severity);
        Rule.IsSilentOn("---\nbahasa: en\n---\n8/17/2026");
    }
}
