using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Calendar;

public sealed class EveryMinuteIsRead
{
    private static readonly OneRule Impossible = new("{ kind: calendar, test: impossible }");

    [Theory]
    [InlineData("pukul {0:00}.{1:00}")]
    [InlineData("{0:00}.{1:00} WIB")]
    [InlineData("{0:00}:{1:00} WITA")]
    [InlineData("jam {0}.{1:00}")]
    public void With_its_value_and_what_no_clock_shows_is_found(string form)
    {
        var times = (from hour in Enumerable.Range(0, 100) from minute in Enumerable.Range(0, 100) select (hour, minute)).ToList();
        var lines = times.ConvertAll(time => string.Format(System.Globalization.CultureInfo.InvariantCulture, form, time.hour, time.minute));
        var post = Written.Post(string.Join("\n\n", lines), "id");
        Assert.Equal(times, post.Times.Select(time => (time.Start.Hour, time.Start.Minute)));
        var found = Impossible.Set.Analyze(post, new AnalysisOptions { Now = DateTimeOffset.UnixEpoch }).Diagnostics.Select(diagnostic => diagnostic.Match);
        var expected = times.Where(time => time.minute > 59 || (time.hour * 100) + time.minute > 2400).Select(time => Digits(form, time));
        Assert.Equal(expected, found);
    }

    private static string Digits(string form, (int Hour, int Minute) time) =>
        string.Format(System.Globalization.CultureInfo.InvariantCulture, string.Concat(form.Split(' ').Single(part => part.Contains('{'))), time.Hour, time.Minute);
}
