using System.Text.Json;
using ComplianceLint.Tests.Posts;
using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Html;

public sealed class WhatIsNotShownIsReadToo
{
    [Theory]
    [InlineData("<p><a href=\"/x?konon\">x</a></p>", Zone.Body | Zone.Url)]
    [InlineData("<p><a href=/x title='konon saja'>x</a></p>", Zone.Body)]
    [InlineData("<p>x<img src=a.jpg alt=konon></p>", Zone.AltText)]
    [InlineData("<p>x<!-- konon --></p>", Zone.Body | Zone.Comment)]
    [InlineData("<p>x<!-- konon", Zone.Body | Zone.Comment)]
    [InlineData("<p>x<? konon ?></p>", Zone.Body | Zone.Comment)]
    [InlineData("<p>x<![CDATA[konon]]></p>", Zone.Body | Zone.Comment)]
    [InlineData("<p>x</p><style>konon</style>", Zone.Body | Zone.Code)]
    [InlineData("<p>x</p><SCRIPT>konon</p>", Zone.Body | Zone.Code)]
    [InlineData("<p>x <code>konon</code></p>", Zone.Body | Zone.Code)]
    [InlineData("<pre>konon</pre>", Zone.Body | Zone.Code)]
    [InlineData("<p>x <q>konon</q></p>", Zone.Body | Zone.Quoted)]
    [InlineData("<blockquote><p>konon</p></blockquote>", Zone.Body | Zone.Quoted)]
    [InlineData("<blockquote>x</blockquote><p>konon</p>", Zone.Body)]
    [InlineData("<div><blockquote>x</div><p>konon</p>", Zone.Body)]
    [InlineData("<p><q>x</p><p>konon</p>", Zone.Body)]
    [InlineData("<table><tr><td><code>x<td>konon</table>", Zone.Body)]
    [InlineData("<span data-mention-label=konon>@x</span>", Zone.Body | Zone.Code)]
    [InlineData("<p class=konon>x</p>", Zone.Body | Zone.Code)]
    [InlineData("<p>x</p class=konon>", Zone.Body | Zone.Code)]
    [InlineData("<p>x <b id='konon", Zone.Body | Zone.Code)]
    [InlineData("<textarea>konon <b></textarea>", Zone.Body)]
    [InlineData("<h2>konon</h2>", Zone.Body)]
    public void Each_in_its_zone(string html, Zone zone)
    {
        var analysis = All.Analyze(Post(html), new AnalysisOptions { Now = default });
        Assert.Equal(zone, Assert.Single(analysis.Diagnostics).Zone);
    }

    [Theory]
    [InlineData("<p class=\"3273014508900001\">x</p>")]
    [InlineData("<p 3273014508900001>x</p>")]
    [InlineData("<x3273014508900001>x")]
    [InlineData("<p>x</p 3273014508900001>")]
    [InlineData("<p>x</3273014508900001>")]
    [InlineData("<p>x<b 3273014508900001")]
    [InlineData("<p>3273<b>0145</b>0890&#48;001</p>")]
    [InlineData("<script>3273014508900001</script>")]
    [InlineData("<a href='/3273014508900001'>/3273014508900001</a>")]
    public void And_masked(string html)
    {
        var post = Post(html);
        var shown = All.Analyze(post, new AnalysisOptions { Now = default }).Mask(new TextSpan(0, post.Source.Text.Length));
        Assert.DoesNotContain("0145", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("0001", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void An_address_that_its_link_shows_is_one_link()
    {
        Assert.Equal(1, LinksIn("<p><a href=\"https://kota.go.id/\">kota.go.id</a></p>"));
        Assert.Equal(2, LinksIn("<p><a href=\"https://palsu.id/\">kota.go.id</a></p>"));
    }

    [Fact]
    public void Images_are_media_of_the_post() =>
        Assert.Equal(["a.jpg: Warga & antre", "b.jpg: "], Post("<p><img src=a.jpg alt=\"Warga &amp; antre\"></p><img src='b.jpg'>").Images.Select(image => $"{image["berkas"]!.Text}: {image["alt"]?.Text}"));

    private static RuleSet All { get; } = RuleSet.Create([PackText.Pack(("uji/konon.yaml", PackText.Rule("{ kind: existence, zones: all, terms: [konon] }")))]);

    private static int LinksIn(string html) =>
        Post(html).Elements.Count(element => element.Kind == ElementKind.Link && (element.Zone & Zone.Code) == 0);

    private static PostDocument Post(string html) => PostFile.Read($"{{\"format\":\"html\",\"teks\":{JsonSerializer.Serialize(html)}}}", "a.json");
}
