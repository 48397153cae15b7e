using System.Text;
using System.Text.Json;
using ComplianceLint.Tests.Posts;
using ComplianceLint.Tests.Spans;
using Xunit;

namespace ComplianceLint.Tests.Html;

public sealed class HtmlIsReadAsABrowserReadsIt
{
    private static readonly string[] Soup =
    [
        "<p>", "</p>", "<P CLASS=x>", "<div>", "</div>", "<br>", "<br/>", "</br>", "<b>", "</b>", "<i title='>'>", "</i>", "<span data-x=\"</p>\">", "</span>", "<a href=x>", "</a>",
        "<ul>", "<li>", "</li>", "</ul>", "<ol start=3>", "</ol>", "<h1>", "</h2>", "<blockquote>", "</blockquote>", "<code>", "</code>", "<pre>", "</pre>", "<q>", "</q>", "<hr>",
        "<img alt=x>", "<wbr>", "<td>", "</tr>", "<body>", "<x-kustom>", "</x-kustom>", "<style>a{}</style>", "<script>if(a<b)</script>", "<textarea>", "</textarea>", "<!-- x -->", "<!-->", "<!--->", "<!-- --!>", "<!x>", "<?x>", "</ >", "</>",
        "<![CDATA[x]]>", "<", "<1", "< b", "a<b c", "<p", "<a b='", "\">", "'", "=", "/", ">", "&amp;", "&lt;b&gt;", "&nbsp;", "&shy;", "&copy", "&notit;", "&notin;", "&#65;", "&#x41", "&#128;", "&#0;", "&#xD800;",
        "&#99999999;", "&", "&#", "&ampx", "&Aacute", "&hellip;", "&CounterClockwiseContourIntegral;", "&fjlig;", " ", "  ", "\n", "\t", "gratis", "warga", "é", "😀", "日本",
    ];

    [Theory]
    [InlineData("<p><b>gra</b>tis</p>", "gratis")]
    [InlineData("<p>gra<wbr>tis</p>", "gratis")]
    [InlineData("<p>gra<!-- x -->tis</p>", "gratis")]
    [InlineData("<p>satu</p><p>dua</p>", "satu", "dua")]
    [InlineData("<p>satu<br>dua</p>", "satu\ndua")]
    [InlineData("<ul><li>satu<li><p>dua</p></ul>", "satu", "dua")]
    [InlineData("<table><tr><td>satu<td>dua</table>", "satu", "dua")]
    [InlineData("<p>a\n  <b> b</b> \t<i>c </i></p>", "a b c")]
    [InlineData("<p>a &lt; b &amp&amp; &Eacute;&#233;&#xe9 &copy 2026 &notin; &notit;</p>", "a < b && Éé\u00E9 © 2026 ∉ ¬it;")]
    [InlineData("<p>1 < 2 dan 3 > 2 <3</p>", "1 < 2 dan 3 > 2 <3")]
    [InlineData("<p title='a > b'>x<img alt=\"</p>\">y</p>", "xy")]
    [InlineData("<p>a<script>var p = '</p>';</script>b<style>p{}</style></p>", "ab")]
    [InlineData("<pre>a  b\n c</pre>", "a  b\n c")]
    [InlineData("<p>Halo <span data-mention-id=1>@dinkes</span>!</p>", "Halo @dinkes!")]
    [InlineData("<p>&#128;&#x85;&#xD800;</p>", "€…\uFFFD")]
    public void By_hand(string html, params string[] blocks)
    {
        Assert.Equal(blocks, BlocksOf(html));
        Assert.Equal(blocks, Browser.BlocksOf(html));
    }

    [Fact]
    public void In_bodies_of_every_kind() => Dice.Check(1500, dice => HtmlMarkup.Write(dice).Text, Compare);

    [Fact]
    public void In_soups_of_tags() => Dice.Check(6000, MakeSoup, Compare);

    [Fact]
    public void Character_references_are_those_of_the_standard()
    {
        string[] open = "AElig AMP COPY GT LT QUOT REG frac12 yen nbsp times not".Split(' ');
        foreach (var name in open.Concat(["amp;", "nbsp;", "hellip;", "NotEqualTilde;", "bne;", "Afr;", "ZeroWidthSpace;", "lbrace;", "tidakada;"]))
        {
            foreach (var behind in new[] { "", ";", "x", "=", " ", "1" }) Compare($"<p>a&{name}{behind}b</p>");
        }

        for (var value = 0; value < 0x3000; value++)
        {
            if (value is not (0x20 or (>= 9 and <= 13))) Compare($"<p>a&#{value};b</p>");
        }
    }

    private static string MakeSoup(Dice dice)
    {
        var soup = new StringBuilder();
        for (var i = 2 + dice.Count(25); i > 0; i--) soup.Append(dice.Pick(Soup));
        return soup.ToString();
    }

    private static void Compare(string html) => Assert.Equal(Browser.BlocksOf(html), BlocksOf(html));

    /// <summary>The blocks of the running text: addresses stand apart.</summary>
    private static List<string> BlocksOf(string html)
    {
        var post = PostFile.Read(JsonSerializer.Serialize(new { format = "html", teks = html }), "a.json");
        var published = post.Published[^1].Element;
        return
        [
            .. post.Elements.Take(post.Elements[published].Payload).Skip(published + 1)
                .Where(element => element.Kind is ElementKind.Paragraph or ElementKind.Heading or ElementKind.ListItem && (element.Zone & Zone.Url) == 0)
                .Select(element => post.Text.Substring(element.Start, element.Length).Trim(' ', '\n', '\t', '\r', '\f')),
        ];
    }
}
