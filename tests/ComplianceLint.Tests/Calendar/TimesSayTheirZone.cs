using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Calendar;

public sealed class TimesSayTheirZone
{
    private static readonly OneRule Rule = new("{ kind: calendar, test: zone, unless: { fields: [zona] } }");

    [Theory]
    [InlineData("Mulai [|pukul 08.00|].")]
    [InlineData("Mulai [|jam 8 pagi|].")]
    [InlineData("Mulai [|pukul 08.00 s.d. 10.00|] di aula.")]
    [InlineData("[|08:00|] registrasi")]
    [InlineData("[|Pukul 08.00|] dan [|pukul 10.00|]")]
    [InlineData("Doors open at [|7:30 pm|].")]
    public void A_time_without_one_is_found(string marked) => Rule.Finds(marked);

    [Theory]
    [InlineData("Mulai pukul 08.00 WIB.")]
    [InlineData("Mulai pukul 08.00 Wita, 08.00 wit, 01.00 UTC, 08.00 GMT+7.")]
    [InlineData("08.00–10.00 WIB, jam 8 pagi WIB")]
    [InlineData("Pukul 08.00, 10.00, dan 13.00 WIB")]
    [InlineData("pukul 08.00 (WIB)")]
    [InlineData("pukul 08.00 waktu Indonesia bagian barat atau 08.00 waktu Indonesia Tengah")]
    [InlineData("skor 21:15, QS 2:18, selama 2 jam")]
    [InlineData("---\nzona: WIB\n---\nMulai pukul 08.00.")]
    public void Others_are_not(string text) => Rule.IsSilentOn(text);

    [Fact]
    public void Where_another_time_has_one_it_is_weak()
    {
        Assert.Equal(Severity.Error, Rule.FindingIn("Mulai pukul 08.00.").Severity);
        Assert.Equal(Severity.Info, Rule.FindingIn("Mulai pukul 08.00.\n\nSelesai pukul 10.00 WIB.").Severity);
    }

    [Theory]
    [InlineData("Asia/Jakarta", "Mulai **pukul 08.00** WIB.")]
    [InlineData("Asia/Jayapura", "Mulai **pukul 08.00** WIT.")]
    [InlineData("Etc/UTC", "Mulai **pukul 08.00**.")]
    public void The_zone_of_the_configuration_is_offered(string zone, string repaired)
    {
        var rule = new OneRule("{ kind: calendar, test: zone }") { TimeZone = TimeZoneInfo.CreateCustomTimeZone(zone, TimeSpan.FromHours(7), zone, zone) };
        Assert.Equal(repaired.Replace("** W", " W", StringComparison.Ordinal).Replace("IB.", "IB**.", StringComparison.Ordinal).Replace("IT.", "IT**.", StringComparison.Ordinal), rule.Fix("Mulai **pukul 08.00**."));
    }
}
