using System.Text.Json;
using ComplianceLint.Tests.Posts;
using Xunit;

namespace ComplianceLint.Tests.Html;

public sealed class HtmlIsRecognised
{
    [Theory]
    [InlineData("<p>Halo *warga*</p>")]
    [InlineData(" <div class=x>Halo *warga*</div>\n")]
    [InlineData("<p>Halo</p>\n<p>*warga*</p>")]
    [InlineData("<!-- x --><h1>Halo</h1><ul><li>*warga*</li></ul><hr>")]
    [InlineData("<div><div>Halo</div> *warga*</div>")]
    [InlineData("<p>Halo<p>*warga*</p>")]
    public void In_a_text_of_whole_blocks(string body) => Assert.Contains("*warga*", TextOf(body), StringComparison.Ordinal);

    [Theory]
    [InlineData("<b>Halo</b> *warga*")]
    [InlineData("<p>Halo</p>\n\n*warga*")]
    [InlineData("*warga* <p>Halo</p>")]
    [InlineData("<div>Halo</div>\n\n*warga*\n\n<div>x</div>")]
    [InlineData("<3 *warga*")]
    [InlineData("<p>Halo\n\n*warga*")]
    [InlineData("<div>x</div></div>\n\n*warga*")]
    [InlineData("<address>Halo</address>\n\n*warga*")]
    [InlineData("<br>\n\n*warga*")]
    public void Nowhere_else(string body) => Assert.DoesNotContain("*warga*", TextOf(body), StringComparison.Ordinal);

    [Fact]
    public void In_any_text_of_a_post_that_says_so()
    {
        Assert.Equal("*Halo* warga", TextOf("*Halo* <b>warga</b>", "html"));
        Assert.Equal("Halo", TextOf("<p>\n\n*Halo*\n\n</p>", "markdown"));
    }

    [Fact]
    public void In_variants_and_threads()
    {
        var post = PostFile.Read("""{ "format": "html", "utas": ["<p>*Satu*", { "teks": "*Dua*" }], "varian": { "x": "*Tiga*" } }""", "a.json");
        Assert.Equal(["body: *Satu*", "body: *Dua*", "x: *Tiga*"], PostFile.Published(post));
    }

    [Fact]
    public void A_rule_between_the_posts_of_a_thread_splits_it() =>
        Assert.Equal(
            ["body: Satu", "body: Dua"],
            PostFile.Published(PostFile.Read("""{ "jenis": "utas", "teks": "<p>Satu</p><hr><p>Dua</p>" }""", "a.json")));

    [Fact]
    public void A_Markdown_file_is_Markdown() =>
        Assert.Equal("Halo warga", PostFile.Read("<p>Halo</p>\n\n*warga*").Text.ReplaceLineEndings(" ").Replace("  ", " ", StringComparison.Ordinal)[..10]);

    [Fact]
    public void Another_format_is_refused()
    {
        var found = PostFile.Analyze("""{ "teks": "x", "format": "htm" }""", "a.json").Diagnostics;
        Assert.Contains("“html”", Assert.Single(found).Message.En, StringComparison.Ordinal);
    }

    /// <summary>What editors write for an empty line is one.</summary>
    [Theory]
    [InlineData("<p>a</p><p>b</p>", "a\nb")]
    [InlineData("<p>a</p><p></p><p>b</p>", "a\n\nb")]
    [InlineData("<p>a</p><p><br></p><p>b</p>", "a\n\nb")]
    [InlineData("<div>a<br><br>b</div>", "a\n\nb")]
    [InlineData("<p>a<br></p><p>b</p>", "a\nb")]
    public void Lines_are_those_that_a_scheduler_publishes(string html, string text) => Assert.Equal(text, TextOf(html, "html"));

    private static string TextOf(string body, string? format = null)
    {
        var stated = format is null ? "" : $"\"format\":\"{format}\",";
        var post = PostFile.Read($"{{{stated}\"teks\":{JsonSerializer.Serialize(body)}}}", "a.json");
        var published = post.Elements[post.Published[^1].Element];
        return post.Text.Substring(published.Start, published.Length).Trim();
    }
}
