using ComplianceLint.Tests.Rules;
using ComplianceLint.Tests.Text;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class WeekdaysFitTheirDates
{
    private const string Check = "{ kind: calendar, test: weekday }";

    [Theory]
    [InlineData("[|Selasa, 17 Agustus 2026|]")]
    [InlineData("[|Selasa, tanggal 17 Agustus 2026|]")]
    [InlineData("[|Selasa 17-08-2026|]")]
    [InlineData("[|Selasa (17/8/2026|])")]
    [InlineData("Hari/tanggal: [|Selasa/17 Agustus 2026|]")]
    [InlineData("[|Jum’at, 17 Agustus 2026|]")]
    [InlineData("[|Senen 1 Desember 2026|]")]
    [InlineData("[|Jumaat, 5 Desember 2026|]")]
    [InlineData("[|Jum'at 5 Desember 2026|]")]
    [InlineData("[|Saptu, 17 Agustus 2026|]")]
    [InlineData("[|Rebo, 17 Agustus 2026|]")]
    [InlineData("[|Kemis (17/8/2026|])")]
    [InlineData("[|Ahad, 17 Agustus 2026|]")]
    [InlineData("[|Minggu, 17 Agustus 2026|]")]
    [InlineData("hari [|minggu, 17 Agustus 2026|]")]
    [InlineData("[|Tuesday, August 17, 2026|]")]
    [InlineData("[|Tuesday, 17th of August 2026|]")]
    public void A_wrong_weekday_is_found(string marked) => new OneRule(Check).Finds(marked);

    [Theory]
    [InlineData("Senin, 17 Agustus 2026")]
    [InlineData("Senen, 17 Agustus 2026; Jumaat, 14 Agustus 2026; Saptu, 15 Agustus 2026; Rebo, 19 Agustus 2026")]
    [InlineData("Pasar Rebo, 17 Agustus 2026; Stasiun Senen, 18 Agustus 2026")]
    [InlineData("Senin (17/8/2026)")]
    [InlineData("Monday, August 17, 2026")]
    [InlineData("Jumat, 14 Agustus 2026; Jum'at, 14 Agustus 2026")]
    [InlineData("Ahad, 16 Agustus 2026")]
    [InlineData("Selasa. 17 Agustus 2026")]
    [InlineData("Senin–Rabu, 17–19 Agustus 2026")]
    [InlineData("Senin s.d. Rabu, 17 s.d. 19 Agustus 2026")]
    [InlineData("Sabtu, 15 dan 16 Agustus 2026")]
    [InlineData("dua minggu, 17 Agustus 2026")]
    [InlineData("Senin, 31 April 2026")]
    [InlineData("Senin, Agustus 2026")]
    [InlineData("Senin, 10 Ramadan 1447 H")]
    public void Right_days_ranges_and_impossible_dates_are_left_alone(string text) => new OneRule(Check).IsSilentOn(text);

    [Theory]
    [InlineData("Selasa, 17 Agustus 2026", "Senin, 17 Agustus 2026", "Selasa, 17 Agustus 2027")]
    [InlineData("Rebo, 17 Agustus 2026", "Senin, 17 Agustus 2026", "Rebo, 17 Agustus 2022")]
    [InlineData("SELASA, 17 AGUSTUS 2026", "SENIN, 17 AGUSTUS 2026", "SELASA, 17 AGUSTUS 2027")]
    [InlineData("Minggu (17/8/2026)", "Senin (17/8/2026)", "Minggu (17/8/2025)")]
    [InlineData("Tuesday, August 17, 2026", "Monday, August 17, 2026", "Tuesday, August 17, 2027")]
    [InlineData("Tuesday, 17 August 2026", "Monday, 17 August 2026", "Tuesday, 17 August 2027")]
    public void Two_fixes_are_offered_and_either_is_right(string text, string byWeekday, string byYear)
    {
        var rule = new OneRule(Check);
        Assert.Equal(byWeekday, rule.Fix(text));
        Assert.Equal(byYear, rule.Fix(text, choice: 1));
        rule.IsSilentOn(byWeekday);
        rule.IsSilentOn(byYear);
        Assert.All(rule.FindingIn(text).Fixes, fix => Assert.Equal(Applicability.Suggestion, fix.Applicability));
    }

    [Fact]
    public void The_message_names_the_day_in_each_language() =>
        Assert.Equal(new LocalizedText("Senin", "Monday"), OneRule.WithMessage("{expected}", Check).FindingIn("Selasa, 17 Agustus 2026").Message);

    [Theory]
    [InlineData("2026-08-10", "[|Selasa, 17 Agustus|]")]
    [InlineData("2026-08-10", "[|Selasa (17/8|])")]
    [InlineData("2026-08-10", "Senin, 17 Agustus")]
    [InlineData("2026-08-24", "[|Selasa, 17 Agustus|]")]
    [InlineData("2026-12-20", "Selasa, 5 Januari")]
    [InlineData("2026-12-20", "[|Rabu, 5 Januari|]")]
    [InlineData("2027-01-02", "Kamis, 31 Desember")]
    [InlineData("2027-01-02", "[|Rabu, 31 Desember|]")]
    [InlineData("2026-08-10", "[|Minggu, 17 Agustus|]")]
    public void A_missing_year_is_that_of_the_schedule_or_its_neighbour_at_the_turn_of_the_year(string schedule, string marked)
    {
        var rule = new OneRule(Check);
        rule.Finds($"---\njadwal: {schedule}\n---\n{marked}");
        Assert.All(rule.FindingsIn($"---\njadwal: {schedule}\n---\n{Marks.Strip(marked)}"), finding => Assert.Equal(Severity.Info, finding.Severity));
    }

    [Fact]
    public void Without_a_schedule_the_clock_of_the_run_counts() =>
        new OneRule(Check) { Now = new DateTimeOffset(2027, 8, 1, 0, 0, 0, TimeSpan.Zero) }.Finds("[|Senin, 17 Agustus|] dan Selasa, 17 Agustus");
}
