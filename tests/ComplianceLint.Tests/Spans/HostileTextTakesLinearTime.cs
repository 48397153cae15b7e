using System.Diagnostics;
using Xunit;

namespace ComplianceLint.Tests.Spans;

/// <summary>Rows without end of what a person writes once or twice. Quadratic time took minutes here; the bound is no measure of speed and leaves room for a busy machine.</summary>
public sealed class HostileTextTakesLinearTime
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("https://a", ")", 300_000)]
    [InlineData("", "😀", 300_000)]
    [InlineData("pukul ", "10:00 ", 300_000)]
    [InlineData("", "R-1/", 300_000)]
    [InlineData("", "a.", 300_000)]
    [InlineData("", "konon ", 20_000)]
    [InlineData("NIK ", "3", 1_000_000)]
    [InlineData("", "1 ", 300_000)]
    [InlineData("rekening ", "1-", 300_000)]
    [InlineData("", "3273014508900001 ", 30_000)]
    [InlineData("", "𝟛\u200B", 200_000)]
    [InlineData("1", "\u200B", 500_000)]
    [InlineData("1", "=", 500_000)]
    [InlineData("", "token=a1", 100_000)]
    [InlineData("", "a1@b.id", 50_000)]
    [InlineData("", "-----BEGIN PRIVATE KEY", 50_000)]
    public void However_often_it_is_repeated(string start, string repeated, int times)
    {
        var text = start + string.Concat(Enumerable.Repeat(repeated, times));
        var watch = Stopwatch.StartNew();
        foreach (var post in PostDocument.Parse(new SourceText("a.md", text), ParseOptions.Default).Posts) TestRules.Mixed.Analyze(post, TestRules.Options);
        Assert.True(watch.Elapsed < Bound, $"{watch.Elapsed}");
    }

    [Fact]
    public void Aliases_to_a_long_text_are_bounded()
    {
        var text = $"---\na: &x {new string('x', 50_000)}\nb: [{string.Join(", ", Enumerable.Repeat("*x", 9_000))}]\n---\nHalo";
        var post = Assert.Single(PostDocument.Parse(new SourceText("a.md", text), ParseOptions.Default).Posts);
        Assert.NotEmpty(post.Failures);
        Assert.True(post.Text.Length < 2_000_000);
    }
}
