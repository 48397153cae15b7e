using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Calendar;

public sealed class OfficesAreClosedOnSomeDays
{
    private static readonly Registry Holidays = new()
    {
        Holidays = [new Holiday("Hari Kemerdekaan", new DateOnly(2026, 8, 17), new DateOnly(2026, 8, 17), HolidayKind.National)],
    };

    private const string Check = "{ kind: calendar, test: working-day, id: { near: [loket, pelayanan], unless: { sameSentence: [tutup] } } }";

    [Theory]
    [InlineData("Loket pelayanan untuk warga dibuka pada [|Minggu, 16 Agustus 2026|].", "hari Minggu → Selasa, 18 Agustus 2026")]
    [InlineData("Loket pelayanan untuk warga dibuka pada [|17 Agustus 2026|].", "Hari Kemerdekaan → Selasa, 18 Agustus 2026")]
    public void A_service_promised_on_one_is_found(string marked, string message)
    {
        var rule = OneRule.WithMessage("{reason} → {expected}", Check) with { Registry = Holidays };
        rule.Finds(marked);
        Assert.Equal(message, rule.FindingIn(Text.Marks.Strip(marked)).Message.Id);
    }

    [Theory]
    [InlineData("Loket pelayanan untuk warga dibuka pada Selasa, 18 Agustus 2026.")]
    [InlineData("Loket pelayanan untuk warga tutup pada Minggu, 16 Agustus 2026.")]
    [InlineData("Loket pelayanan untuk warga dibuka pada 14–18 Agustus 2026.")]
    [InlineData("Konser untuk warga digelar pada Minggu, 16 Agustus 2026.")]
    public void Others_are_not(string text) => (new OneRule(Check) with { Registry = Holidays }).IsSilentOn(text);

    [Fact]
    public void Without_a_registry_only_weekends_are_known()
    {
        new OneRule(Check).IsSilentOn("Loket pelayanan untuk warga dibuka pada 17 Agustus 2026.");
        new OneRule(Check).Finds("Loket pelayanan untuk warga dibuka pada [|16 Agustus 2026|].");
    }
}
