using System.Diagnostics;
using ComplianceLint.Tests.Spans;
using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Disguises;

/// <summary>Rows without end of what begins like a disguised word; the bound is no measure of speed and leaves room for a busy machine.</summary>
public sealed class HostileTextTakesLinearTime
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);
    private static readonly RuleSet Rules = RuleSet.Create(BuiltInPacks.ReadAll());

    [Theory]
    [InlineData("a ", 100_000)]
    [InlineData("k o n t o ", 20_000)]
    [InlineData("a*", 500_000)]
    [InlineData("k*nt*", 200_000)]
    [InlineData("k1-", 300_000)]
    [InlineData("k", 1_000_000)]
    [InlineData("1", 1_000_000)]
    [InlineData("k\u0301", 500_000)]
    [InlineData("\u0301\u0323", 500_000)]
    [InlineData("k\u200B", 500_000)]
    [InlineData("\u200B", 1_000_000)]
    [InlineData("-\u200B", 500_000)]
    [InlineData("🇮🇩", 250_000)]
    [InlineData("🇮", 250_001)]
    [InlineData("а", 500_000)]
    [InlineData("аж ", 200_000)]
    [InlineData("$", 500_000)]
    [InlineData("k!", 300_000)]
    public void However_often_it_is_repeated(string repeated, int times)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, times));
        var watch = Stopwatch.StartNew();
        foreach (var post in PostDocument.Parse(new SourceText("a.md", text), ParseOptions.Default).Posts) Rules.Analyze(post, TestRules.Options);
        Assert.True(watch.Elapsed < Bound, $"{watch.Elapsed}");
    }
}
