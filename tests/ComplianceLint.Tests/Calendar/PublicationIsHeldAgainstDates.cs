using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Calendar;

public sealed class PublicationIsHeldAgainstDates
{
    private const string Front = "---\njadwal: 2026-08-20T08:00:00+07:00\n---\n";

    private static readonly OneRule Past =
        new("""
            kind: calendar
            test: past
            id: { near: [hadiri, daftar, batas akhir], unless: { sameSentence: [telah] } }
            en: { near: [join us] }
            """);

    private static readonly OneRule Future = new("{ kind: calendar, test: future, id: { near: [embargo] }, en: { near: [embargo] } }");

    [Theory]
    [InlineData("Yuk hadiri pasar murah pada [|Selasa, 18 Agustus 2026|] di lapangan itu.")]
    [InlineData("Batas akhir pendaftaran untuk warga adalah [|15–17 Agustus 2026|].")]
    [InlineData("Segera daftar sebelum [|19/8/2026|] agar tidak ketinggalan.")]
    [InlineData("Ayo daftar pada [|Juli 2026|] untuk warga yang belum.")]
    [InlineData("Join us on [|Tuesday, August 18, 2026|] for the event.")]
    public void An_invitation_to_a_day_that_is_over_is_found(string marked) => Past.Finds(Front + marked);

    [Theory]
    [InlineData("Yuk hadiri pasar murah pada Kamis, 20 Agustus 2026 di lapangan itu.")]
    [InlineData("Yuk hadiri pasar murah pada 18–21 Agustus 2026 di lapangan itu.")]
    [InlineData("Yuk daftar pada Agustus 2026 untuk warga yang belum.")]
    [InlineData("Pendaftaran yang batas akhir 15 Agustus 2026 itu telah ditutup.")]
    [InlineData("Pasar murah digelar pada 18 Agustus 2026 di lapangan itu.")]
    [InlineData("Yuk hadiri upacara untuk warga di Universitas 17 Agustus 1945.")]
    [InlineData("Yuk hadiri acara pada 1 Muharam 1448 H untuk warga.")]
    [InlineData("Join us on 5/8/2026 for the event and the party.")]
    public void Others_are_not(string text) => Past.IsSilentOn(Front + text);

    [Fact]
    public void A_date_without_a_year_is_weak() =>
        Assert.Equal(Severity.Info, Past.FindingIn(Front + "Yuk hadiri pasar murah pada Selasa, 18 Agustus di lapangan itu.").Severity);

    [Theory]
    [InlineData("2026-08-19T23:30:00Z", "", "")]
    [InlineData("2026-08-19T23:30:00Z", "zona: WITA\n", "[|]")]
    [InlineData("2026-08-19T23:30:00+07:00", "", "")]
    [InlineData("2026-08-19T23:30:00+07:00", "zona: WIT\n", "[|]")]
    [InlineData("2026-08-19 23:30", "zona: WIT\n", "")]
    public void The_day_is_that_of_the_zone_of_the_post(string schedule, string zone, string mark)
    {
        var date = mark.Length == 0 ? "19 Agustus 2026" : "[|19 Agustus 2026|]";
        Past.Finds($"---\njadwal: {schedule}\n{zone}---\nYuk hadiri acara pada {date} di lapangan itu.");
    }

    [Fact]
    public void The_message_names_both_days()
    {
        var rule = OneRule.WithMessage("{date} < {publication}", "{ kind: calendar, test: past }");
        Assert.Equal(new LocalizedText("18 Agustus 2026 < 20 Agustus 2026", "18 August 2026 < 20 August 2026"), rule.FindingIn(Front + "Hadir 18/8/2026.").Message);
    }

    [Theory]
    [InlineData("Siaran pers untuk media ini diberi embargo hingga [|21 Agustus 2026|].")]
    public void An_embargo_that_still_holds_is_found(string marked) => Future.Finds(Front + marked);

    [Theory]
    [InlineData("Siaran pers untuk media ini diberi embargo hingga 20 Agustus 2026.")]
    [InlineData("Pasar murah itu digelar untuk warga pada 21 Agustus 2026.")]
    [InlineData("Siaran pers untuk media ini diberi embargo hingga Agustus 2026.")]
    public void One_that_is_over_is_not(string text) => Future.IsSilentOn(Front + text);
}
