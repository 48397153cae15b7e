using ComplianceLint.Calendar;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Calendar;

public sealed class WorkingDaysAreCounted
{
    private static readonly WorkingDays Calendar = new(
    [
        new("Hari Kemerdekaan", new DateOnly(2026, 8, 17), new DateOnly(2026, 8, 17), HolidayKind.National),
        new("Cuti bersama", new DateOnly(2026, 8, 17), new DateOnly(2026, 8, 18), HolidayKind.CollectiveLeave),
    ]);

    [Theory]
    [InlineData("2026-08-13", 0, "2026-08-13")]
    [InlineData("2026-08-13", 1, "2026-08-14")]
    [InlineData("2026-08-14", 1, "2026-08-19")]
    [InlineData("2026-08-15", 1, "2026-08-19")]
    [InlineData("2026-08-14", 5, "2026-08-25")]
    public void A_period_ends_so_many_working_days_after_its_start(string start, int days, string end) =>
        Assert.Equal(Day(end), Calendar.Add(Day(start), days));

    [Theory]
    [InlineData("2026-08-14", "2026-08-14", 0)]
    [InlineData("2026-08-14", "2026-08-13", 0)]
    [InlineData("2026-08-14", "2026-08-18", 0)]
    [InlineData("2026-08-14", "2026-08-19", 1)]
    [InlineData("2026-08-07", "2026-08-21", 8)]
    [InlineData("0001-01-01", "9999-12-31", 2_608_612)]
    public void Working_days_between_two_days(string start, string end, int count) => Assert.Equal(count, Calendar.Between(Day(start), Day(end)));

    [Theory]
    [InlineData("2026-08-14", "2026-08-14")]
    [InlineData("2026-08-15", "2026-08-19")]
    [InlineData("9999-12-31", "9999-12-31")]
    public void The_next_working_day(string day, string next) => Assert.Equal(Day(next), Calendar.OnOrAfter(Day(day)));

    [Fact]
    public void Counting_and_adding_agree() =>
        Gen.Select(Gen.Int[0, 4000], Gen.Int[0, 60]).Sample((offset, days) =>
        {
            var start = new DateOnly(2020, 1, 1).AddDays(offset);
            var end = Calendar.Add(start, days);
            return Calendar.Between(start, end) == days && (days == 0 || (Calendar.IsWorkingDay(end) && Calendar.Between(start, end.AddDays(-1)) == days - 1));
        });

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
