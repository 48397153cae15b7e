using ComplianceLint.Reporting;
using ComplianceLint.Reporting.Compliance;
using ComplianceLint.Reporting.Html;
using ComplianceLint.Tests.Histories;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

public sealed class TrendsAreDrawn
{
    [Fact]
    public void The_last_twenty_four_runs_are_shown_and_this_one_is_the_last()
    {
        var trend = Of(Enumerable.Range(1, 40).Select(day => RunRecordsReadBack.Line(day)), Current(41));
        Assert.Equal(24, trend.Points.Count);
        Assert.Equal("11 Desember 2026", trend.Points[^1].Name.Id);
    }

    [Fact]
    public void Only_the_days_that_were_asked_for()
    {
        var trend = Of(Enumerable.Range(1, 9).Select(day => RunRecordsReadBack.Line(day)), Current(10), new DateOnly(2026, 11, 3), new DateOnly(2026, 11, 5));
        Assert.Equal(["3 November 2026", "4 November 2026", "5 November 2026"], trend.Points.Select(point => point.Name.Id));
    }

    [Fact]
    public void A_month_is_its_last_run_and_all_that_came_and_went()
    {
        var trend = Of(Enumerable.Range(1, 35).Select(day => RunRecordsReadBack.Line(day, posts: day, added: day == 1 ? null : 2)), Current(36), byMonth: true);
        Assert.Equal([("November 2026", 30, 58), ("Desember 2026", 36, 12)], trend.Points.Select(point => (point.Name.Id, point.Record.Posts, point.New!.Value)));
    }

    [Fact]
    public void Rules_rise_and_fall_by_posts_not_by_number()
    {
        var trend = Of([RunRecordsReadBack.Line(1, posts: 10, rule: "a/b", count: 2)], Current(2, posts: 100, rule: "a/b", count: 5));
        Assert.Empty(trend.Rising);
        Assert.Equal([("a/b", 20.0, 5.0)], trend.Falling.Select(rule => (rule.Id, rule.First, rule.Last)));
    }

    [Fact]
    public void Other_rules_are_said_where_they_begin()
    {
        var trend = Of([RunRecordsReadBack.Line(1), RunRecordsReadBack.Line(2, digest: "sha256:11")], Current(3, digest: "sha256:11"));
        Assert.Equal([false, true, false], trend.Points.Select(point => point.HasOtherRules));
        Assert.Contains("2 November 2026", TrendWords.OtherRules(trend).Id, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_say_what_the_pictures_show()
    {
        var trend = Of([RunRecordsReadBack.Line(1, points: 40)], Current(2, points: 72.9));
        Assert.Equal("2 laporan, 1 November 2026 sampai 2 November 2026. Prinsip terendah 72: naik 32 sejak yang pertama.", TrendWords.Overall(trend).Id);
        Assert.Equal("72 of 100: up by 32 since 1 November 2026 (40)", TrendWords.Points([40, 72.9], trend).En);
        Assert.Equal("No points yet.", TrendWords.Points([null, null], trend).En);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(24)]
    public void Nothing_is_drawn_outside_of_a_picture(int count)
    {
        double?[] values = [.. Enumerable.Range(0, count).Select(i => i % 5 == 3 ? null : (double?)(i % 2 * 100))];
        foreach (var picture in new[] { TrendChart.Line(values, _ => false), TrendChart.Bars(values, values), TrendChart.Bars([0], []) })
        {
            var svg = System.Xml.Linq.XElement.Parse(picture);
            foreach (var number in svg.Descendants().SelectMany(element => element.Attributes()).Where(attribute => attribute.Name.LocalName is not "class"))
            {
                Assert.InRange(double.Parse(number.Value, System.Globalization.CultureInfo.InvariantCulture), 0, number.Name.LocalName.StartsWith('y') || number.Name.LocalName is "cy" or "height" ? 84 : 300);
            }
        }
    }

    private static Trend Of(IEnumerable<string> lines, RunRecord current, DateOnly? from = null, DateOnly? to = null, bool byMonth = false) =>
        Trend.Of(new TrendQuery(RunRecordsReadBack.Read(string.Concat(lines)), from, to, byMonth), current);

    private static RunRecord Current(int day, int posts = 0, string digest = "sha256:00", string rule = "a/b", int count = 2, double points = 50) =>
        RunRecordsReadBack.Read(RunRecordsReadBack.Line(day, posts == 0 ? day : posts, digest: digest, added: 2, rule: rule, count: count, points: points)).Records[0];
}
