using System.Diagnostics;
using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Calendar;

/// <summary>Rows of dates and of what only looks like them, under every test of the text at once. The bound is no measure of speed.</summary>
public sealed class HostileDatesTakeLinearTime
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    private static readonly OneRule Rule = new(
        "{ kind: calendar, test: [weekday, impossible, past, future, relative, zone, time-format, working-day], near: [tidak ada], unless: { negated: true, sameSentence: [tidak ada pula] } }");

    [Theory]
    [InlineData("", "1/1/", 100_000)]
    [InlineData("", "1 ", 100_000)]
    [InlineData("", "17/8/2026–", 50_000)]
    [InlineData("Senin ", "17-8/", 100_000)]
    [InlineData("Senin, ", "30 April–", 50_000)]
    [InlineData("", "Senin, 17 Agustus 2026 s.d. ", 20_000)]
    [InlineData("", "Senin-Rabu ", 100_000)]
    [InlineData("pukul ", "08.00–", 100_000)]
    [InlineData("pukul 08.00 ", "- ", 100_000)]
    [InlineData("", "besok, ", 50_000)]
    [InlineData("besok ", "hari ", 100_000)]
    [InlineData("", "Agustus–", 100_000)]
    [InlineData("", "1 Jumadil ", 50_000)]
    [InlineData("1 ", "aaaaaaaaaa", 100_000)]
    public void However_often_it_is_repeated(string start, string repeated, int times)
    {
        var text = start + string.Concat(Enumerable.Repeat(repeated, times));
        var watch = Stopwatch.StartNew();
        var post = Written.Post(text, "id");
        Assert.True(post.Dates.Count + post.Times.Count >= 0);
        Rule.Set.Analyze(post, new AnalysisOptions { Now = DateTimeOffset.UnixEpoch });
        Assert.True(watch.Elapsed < Bound, $"{watch.Elapsed}");
    }
}
