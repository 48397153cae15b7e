using System.Globalization;
using System.Text;
using ComplianceLint.Tests.Rules;
using ComplianceLint.Text;
using Xunit;

namespace ComplianceLint.Tests.Calendar;

/// <summary>Every day from 1990 to 2050, in one post for each form and year; .NET's own calendar is the judge.</summary>
public sealed class EveryDayIsRead
{
    private const int FirstYear = 1990;
    private const int LastYear = 2050;

    private static readonly OneRule Weekday = new("{ kind: calendar, test: weekday }");

    private static readonly OneRule Impossible = new("{ kind: calendar, test: impossible }");

    /// <summary>{0} weekday, {1} day, {2} month's name, {3} month, {4} year; two digits where a form wants them.</summary>
    public static TheoryData<string, bool> Forms =>
    [
        ("{0}, {1} {2} {4}", false), ("hari {0} tanggal {1} {2} {4}", false), ("{0} ({1}/{3}/{4})", false), ("{0}, {1:00}-{3:00}-{4}", false),
        ("{0}, {1:00}.{3:00}.{4}", false), ("{0}, {4}-{3:00}-{1:00}", false), ("{1} {2} {4} ({0})", false), ("{0} malam, {1} {5} {4}", false),
        ("{0}, {1} {2} {4}", true), ("{0}, {2} {1}, {4}", true), ("{0} the {1}th of {2} {4}", true), ("{0}, {5}. {1}, {4}", true),
    ];

    [Theory]
    [MemberData(nameof(Forms))]
    public void With_its_weekday_and_nothing_is_found(string form, bool isEnglish)
    {
        for (var year = FirstYear; year <= LastYear; year++)
        {
            var days = DaysOf(year);
            var post = Written.Post(Lines(form, isEnglish, days, day => day.DayOfWeek), isEnglish ? "en" : "id");
            Assert.Equal(days, post.Dates.Select(date => date.End.ToDate()!.Value));
            Assert.Equal(days.Select(day => day.DayOfWeek), post.Dates.Select(date => date.Weekday!.Value.Day));
            Assert.Empty(Weekday.Set.Analyze(post, Options).Diagnostics);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void And_each_of_the_six_other_weekdays_is_found(int shift)
    {
        for (var year = FirstYear; year <= LastYear; year++)
        {
            var isEnglish = year % 6 == shift % 6;
            var days = DaysOf(year);
            var post = Written.Post(Lines(isEnglish ? "{0}, {2} {1}, {4}" : "{0}, {1} {2} {4}", isEnglish, days, Wrong), isEnglish ? "en" : "id");
            var expected = days.Select(day => WeekdayNames.Of(day.DayOfWeek, Language.English));
            Assert.Equal(expected, Weekday.Set.Analyze(post, Options).Diagnostics.Select(diagnostic => diagnostic.Arguments["expected"].En));
        }

        DayOfWeek Wrong(DateOnly day) => (DayOfWeek)(((int)day.DayOfWeek + shift) % 7);
    }

    [Theory]
    [InlineData("{1} {2} {4}")]
    [InlineData("{1:00}/{3:00}/{4}")]
    [InlineData("{1:00}-{3:00}-{4}")]
    public void Every_day_that_a_month_lacks_is_impossible(string form)
    {
        for (var year = FirstYear; year <= LastYear; year++)
        {
            var all = (from month in Enumerable.Range(1, 12) from day in Enumerable.Range(1, 31) select (day, month)).ToList();
            var text = new StringBuilder();
            foreach (var (day, month) in all) Append(text, form, "", day, month, year, isEnglish: false);
            var found = Impossible.Set.Analyze(Written.Post(text.ToString(), "id"), Options).Diagnostics.Select(diagnostic => diagnostic.Match);
            var expected = all.Where(date => date.day > DateTime.DaysInMonth(year, date.month))
                .Select(date => Append(new StringBuilder(), form, "", date.day, date.month, year, isEnglish: false).ToString().TrimEnd());
            Assert.Equal(expected, found);
        }
    }

    private static AnalysisOptions Options => new() { Now = new DateTimeOffset(2026, 8, 1, 0, 0, 0, TimeSpan.Zero) };

    private static List<DateOnly> DaysOf(int year)
    {
        var first = new DateOnly(year, 1, 1);
        return [.. Enumerable.Range(0, first.AddYears(1).DayNumber - first.DayNumber).Select(first.AddDays)];
    }

    private static string Lines(string form, bool isEnglish, List<DateOnly> days, Func<DateOnly, DayOfWeek> weekdayOf)
    {
        var text = new StringBuilder();
        foreach (var day in days) Append(text, form, WeekdayNames.Of(weekdayOf(day), isEnglish ? Language.English : Language.Indonesian), day.Day, day.Month, day.Year, isEnglish);
        return text.ToString();
    }

    private static StringBuilder Append(StringBuilder text, string form, string weekday, int day, int month, int year, bool isEnglish)
    {
        var name = MonthNames.Of(month, isEnglish ? Language.English : Language.Indonesian);
        return text.AppendFormat(CultureInfo.InvariantCulture, form, weekday, day, name, month, year, name[..3]).Append("\n\n");
    }
}
