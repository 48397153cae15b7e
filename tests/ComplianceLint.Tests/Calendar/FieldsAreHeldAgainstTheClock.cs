using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Calendar;

/// <summary>The clock shows 1 August 2026, 08.00 WIB.</summary>
public sealed class FieldsAreHeldAgainstTheClock
{
    private const string Embargo = "{ kind: calendar, test: order, field: embargo, notAfter: jadwal }";

    [Theory]
    [InlineData("embargo: [|2026-08-20|]\njadwal: 2026-08-19T08:00:00+07:00")]
    [InlineData("embargo: [|2026-08-19T12:00:00+07:00|]\njadwal: 2026-08-19T08:00:00+07:00")]
    [InlineData("embargo: [|2026-08-19T10:00:00+09:00|]\njadwal: 2026-08-19T07:30:00+07:00")]
    public void An_order_that_does_not_hold_is_found(string front) => new OneRule(Embargo).Finds($"---\n{front}\n---\nHalo");

    [Theory]
    [InlineData("embargo: 2026-08-19\njadwal: 2026-08-19T08:00:00+07:00")]
    [InlineData("embargo: 2026-08-19T10:00:00+09:00\njadwal: 2026-08-19T08:00:00+07:00")]
    [InlineData("embargo: 2026-08-19")]
    [InlineData("jadwal: 2026-08-19")]
    [InlineData("embargo: besok\njadwal: 2026-08-19")]
    public void One_that_holds_or_is_not_stated_is_silent(string front) => new OneRule(Embargo).IsSilentOn($"---\n{front}\n---\nHalo");

    [Fact]
    public void Now_is_the_clock_and_the_message_names_both()
    {
        var rule = OneRule.WithMessage("{field} {other} {date}", "{ kind: calendar, test: order, field: jadwal, notBefore: now }");
        rule.Finds("---\njadwal: [|2026-07-31|]\n---\nHalo");
        rule.IsSilentOn("---\njadwal: 2026-08-01\n---\nHalo");
        Assert.Equal(new LocalizedText("jadwal waktu pemeriksaan 1 Agustus 2026", "schedule the time of the check 1 August 2026"), rule.FindingIn("---\njadwal: 2026-07-31\n---\nHalo").Message);
        Assert.Equal(CheckResult.NotApplicable, rule.ResultOn("Halo"));
    }

    [Theory]
    [InlineData("[|2026-08-19 08:00|]")]
    [InlineData("[|2026-08-19|]")]
    [InlineData("2026-08-19T08:00:00+07:00")]
    [InlineData("2026-08-19T08:00:00Z")]
    public void A_time_without_an_offset_is_found(string value) =>
        new OneRule("{ kind: calendar, test: offset, field: jadwal }").Finds($"---\njadwal: {value}\n---\nHalo");

    [Theory]
    [InlineData("[|2026-08-19T06:59:00+07:00|]", "")]
    [InlineData("2026-08-19T07:00:00+07:00", "")]
    [InlineData("2026-08-19T21:00:00+07:00", "")]
    [InlineData("[|2026-08-19T21:01:00+07:00|]", "")]
    [InlineData("[|2026-08-19T20:30:00+07:00|]", "zona: WITA\n")]
    [InlineData("[|2026-08-22|]", "")]
    [InlineData("2026-08-21", "")]
    public void A_time_outside_the_hours_is_found(string value, string zone) =>
        new OneRule("{ kind: calendar, test: hours, field: jadwal, from: \"07:00\", until: \"21:00\", days: working }").Finds($"---\njadwal: {value}\n{zone}---\nHalo");

    [Fact]
    public void Hours_may_go_over_midnight()
    {
        var rule = OneRule.WithMessage("{from} {until}", "{ kind: calendar, test: hours, field: jadwal, from: \"22:00\", until: \"05:00\" }");
        rule.IsSilentOn("---\njadwal: 2026-08-19T23:00:00+07:00\n---\nHalo");
        Assert.Equal(new LocalizedText("22.00 05.00", "22:00 05:00"), rule.FindingIn("---\njadwal: 2026-08-19T12:00:00+07:00\n---\nHalo").Message);
    }

    private const string Deadline =
        """
        kind: calendar
        test: deadline
        since: diterima
        warnAt: 80
        limits:
          - { when: { categories: [aspirasi] }, max: 5 }
          - { when: { kinds: [balasan] }, max: 10, unit: days }
        """;

    [Theory]
    [InlineData("kategori: aspirasi\nditerima: [|2026-08-10|]\njadwal: 2026-08-19", Severity.Error)]
    [InlineData("kategori: aspirasi\nditerima: [|2026-08-10|]\njadwal: 2026-08-17", Severity.Info)]
    [InlineData("kategori: aspirasi\nditerima: [|2026-08-10|]\njadwal: 2026-08-14", Severity.Info)]
    [InlineData("kategori: aspirasi\nditerima: 2026-08-10\njadwal: 2026-08-13", null)]
    [InlineData("jenis: balasan\nditerima: [|2026-08-01|]\njadwal: 2026-08-12", Severity.Error)]
    [InlineData("jenis: balasan\nditerima: 2026-08-10\njadwal: 2026-08-17", null)]
    [InlineData("diterima: 2025-01-01\njadwal: 2026-08-17", null)]
    public void An_answer_that_took_too_long_is_found(string front, Severity? severity)
    {
        var rule = new OneRule(Deadline) with { Registry = new Registry { Holidays = [new Holiday("Libur", new DateOnly(2026, 8, 17), new DateOnly(2026, 8, 17), HolidayKind.National)] } };
        // 17 August is a holiday: five working days are over on the 18th.
        rule.Finds($"---\n{front}\n---\nHalo");
        Assert.Equal(severity, rule.FindingsIn($"---\n{Text.Marks.Strip(front)}\n---\nHalo").SingleOrDefault()?.Severity);
    }

    [Fact]
    public void Without_holidays_working_days_are_a_guess()
    {
        Assert.Equal(Severity.Info, new OneRule(Deadline).FindingIn("---\nkategori: aspirasi\nditerima: 2026-08-10\njadwal: 2026-09-18\n---\nHalo").Severity);
    }
}
