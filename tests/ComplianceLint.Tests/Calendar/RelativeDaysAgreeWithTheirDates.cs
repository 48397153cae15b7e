using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Calendar;

/// <summary>The post appears on Thursday, 20 August 2026.</summary>
public sealed class RelativeDaysAgreeWithTheirDates
{
    private const string Front = "---\njadwal: 2026-08-20T08:00:00+07:00\n---\n";

    private static readonly OneRule Rule = OneRule.WithMessage("{expected}", "{ kind: calendar, test: relative }");

    private static readonly OneRule Alone = OneRule.WithMessage("{expected}", "{ kind: calendar, test: relative, alone: true }");

    [Theory]
    [InlineData("Hadiri [|besok, 18 Agustus 2026|]!")]
    [InlineData("Hadiri [|besok (Selasa, 18/8/2026|])!")]
    [InlineData("[|Hari ini, Senin, 17 Agustus 2026|], upacara digelar.")]
    [InlineData("Hadiri [|lusa, 21 Agustus|]!")]
    [InlineData("Acara [|nanti malam, hari Rabu, tanggal 19 Agustus 2026|].")]
    [InlineData("[|21 Agustus 2026 (hari ini|])")]
    [InlineData("[|Besok, Rabu|], kantor tutup.")]
    [InlineData("[|Hari ini (Senin|]) libur.")]
    [InlineData("Layanan [|kemarin (15/8|]) ramai.")]
    [InlineData("Dibuka [|bulan depan (Agustus 2026|]).")]
    [InlineData("Dibuka [|pekan depan, 3–5 September 2026|].")]
    [InlineData("Join us [|tomorrow, 25 August 2026|].")]
    [InlineData("[|Today, Monday|], we are open.")]
    public void Another_day_beside_is_found(string marked) => Rule.Finds(Front + marked);

    [Theory]
    [InlineData("Hadiri besok, 21 Agustus 2026!")]
    [InlineData("Hadiri besok (Jumat, 21/8)!")]
    [InlineData("Hari ini, Kamis, 20 Agustus, upacara digelar.")]
    [InlineData("Hari ini hingga besok, 20–21 Agustus 2026.")]
    [InlineData("Lusa, Sabtu, kantor tutup.")]
    [InlineData("Pekan ini, 20–23 Agustus 2026; pekan depan, 24 Agustus 2026; minggu lalu (12/8)")]
    [InlineData("Bulan depan (September 2026), bulan ini, Agustus 2026")]
    [InlineData("Besok. Selasa nanti kita libur, 25 Agustus 2026.")]
    [InlineData("Hari ini kami buka. Acara digelar 25 Agustus 2026.")]
    [InlineData("Besok lusa, 30 Agustus 2026, siapa tahu.")]
    [InlineData("“Hadiri besok, 18 Agustus 2026!” tulis warga.")]
    [InlineData("Tomorrow, 21 August 2026; today, Thursday")]
    [InlineData("H-3 Lebaran, 1 Mei 2026")]
    public void The_same_day_is_silent(string text) => Rule.IsSilentOn(Front + text);

    [Fact]
    public void The_message_names_the_day_that_the_words_mean()
    {
        Assert.Equal(new LocalizedText("Jumat, 21 Agustus 2026", "Friday, 21 August 2026"), Rule.FindingIn(Front + "Hadiri besok, 18 Agustus 2026!").Message);
        Assert.Equal(new LocalizedText("September 2026", "September 2026"), Rule.FindingIn(Front + "Dibuka bulan depan (Agustus 2026).").Message);
        Assert.Equal("24 Agustus 2026–30 Agustus 2026", Rule.FindingIn(Front + "Dibuka pekan depan, 3 September 2026.").Message.Id);
    }

    [Theory]
    [InlineData("Hadiri besok, 22 Agustus 2026!", "Hadiri lusa, 22 Agustus 2026!")]
    [InlineData("Besok, 20 Agustus 2026, libur.", "Hari ini, 20 Agustus 2026, libur.")]
    [InlineData("Hadiri besok, 30 Agustus 2026!", "Hadiri besok, 30 Agustus 2026!")]
    public void The_word_for_the_date_is_offered(string text, string repaired)
    {
        Assert.Equal(Front + repaired, Rule.Fix(Front + text));
        Assert.All(Rule.FindingIn(Front + text).Fixes, fix => Assert.Equal(Applicability.Suggestion, fix.Applicability));
    }

    [Fact]
    public void A_word_alone_is_found_only_where_the_rule_asks_and_the_clock_shows_another_day()
    {
        Rule.IsSilentOn(Front + "Hadiri besok!");
        Alone.Finds(Front + "Hadiri [|besok|]!");
        Assert.Equal(Severity.Info, Alone.FindingIn(Front + "Hadiri besok!").Severity);
        Assert.Equal(Front + "Hadiri Jumat, 21 Agustus 2026!", Alone.Fix(Front + "Hadiri besok!"));
        Alone.IsSilentOn("Hadiri besok!");
        Alone.IsSilentOn("---\njadwal: 2026-08-01T18:00:00+07:00\n---\nHadiri besok!");
        Alone.IsSilentOn(Front + "Hadiri minggu depan!");
    }
}
