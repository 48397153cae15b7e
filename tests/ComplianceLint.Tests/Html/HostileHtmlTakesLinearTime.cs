using System.Diagnostics;
using System.Text.Json;
using ComplianceLint.Tests.Posts;
using Xunit;

namespace ComplianceLint.Tests.Html;

/// <summary>A megabyte of what a person writes once. Quadratic time takes minutes here; the bound leaves room for a busy machine.</summary>
public sealed class HostileHtmlTakesLinearTime
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("<", 1_000_000)]
    [InlineData("&", 1_000_000)]
    [InlineData("&#1", 300_000)]
    [InlineData("</", 500_000)]
    [InlineData("<!", 500_000)]
    [InlineData("<!--", 250_000)]
    [InlineData("<!----!", 150_000)]
    [InlineData("<!-- -", 150_000)]
    [InlineData("<a b=\"", 150_000)]
    [InlineData("<a b=' ", 150_000)]
    [InlineData("<a/", 300_000)]
    [InlineData("<script>", 120_000)]
    [InlineData("<textarea></", 80_000)]
    [InlineData("<div>", 100_000)]
    [InlineData("<blockquote><q>", 100_000)]
    [InlineData("<b>", 100_000)]
    [InlineData("<p>x<q>", 100_000)]
    [InlineData("<ul><li>", 100_000)]
    [InlineData("<ul><li>x", 50_000)]
    [InlineData("</div>", 100_000)]
    [InlineData("<div></p>", 100_000)]
    [InlineData("<br>", 200_000)]
    [InlineData("<a href=x>", 100_000)]
    [InlineData("<a href=x>y", 50_000)]
    [InlineData("</a>", 100_000)]
    [InlineData("\n", 1_000_000)]
    [InlineData(" &#32;", 150_000)]
    [InlineData("<pre>\n", 100_000)]
    public void However_often_it_is_repeated(string repeated, int times)
    {
        var html = "<p>x" + string.Concat(Enumerable.Repeat(repeated, times));
        var clock = Stopwatch.StartNew();
        PostFile.Parse($"{{\"format\":\"html\",\"teks\":{JsonSerializer.Serialize(html)}}}", "a.json");
        PostFile.Parse($"{{\"teks\":{JsonSerializer.Serialize(html + "</p>")}}}", "a.json");
        Assert.True(clock.Elapsed < Bound, $"{clock.Elapsed}");
    }
}
