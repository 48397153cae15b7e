using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Posts;

public sealed class PostsHaveManyTexts
{
    [Fact]
    public void A_thread_is_split_at_thematic_breaks() =>
        Assert.Equal(
            ["body: Satu.", "body: Dua.\n\nMasih dua.", "body: Tiga."],
            PostFile.Published(PostFile.Read("---\njenis: utas\n---\nSatu.\n\n---\n\nDua.\n\nMasih dua.\n\n***\n\nTiga.")));

    [Fact]
    public void Another_post_is_not() =>
        Assert.Single(PostFile.Published(PostFile.Read("Satu.\n\n---\n\nDua.")));

    [Theory]
    [InlineData("""{ "utas": ["Satu.", "Dua."] }""")]
    [InlineData("""{ "thread": [{ "teks": "Satu." }, { "text": "Dua." }] }""")]
    public void A_json_thread_is_a_list(string text) =>
        Assert.Equal(["body: Satu.", "body: Dua."], PostFile.Published(PostFile.Read(text, "draf.json")));

    [Fact]
    public void Variants_are_texts_of_their_channels() =>
        Assert.Equal(
            ["x: Singkat.", "instagram: Panjang.", "body: Teks."],
            PostFile.Published(PostFile.Read("---\nvariants: { twitter: Singkat., instagram: Panjang. }\n---\nTeks.")));

    [Fact]
    public void Images_of_the_body_are_media_of_the_post()
    {
        var rule = new OneRule("{ kind: field, field: \"media[].alt\" }");
        rule.Finds("Foto: [||]![](a.jpg)\n\n![Warga antre](b.jpg)");
        rule.Finds("---\nvarian: { x: \"[||]![](a.jpg)\" }\n---\nTeks.");
    }

    [Theory]
    [InlineData("Foto <img src=\"x.jpg\" alt=\"Warga [|goblok|] antre\"> besok.")]
    [InlineData("Foto <IMG alt='[|goblok|]' src=x.jpg /> besok.")]
    [InlineData("Foto <img alt=[|goblok|]> besok.")]
    [InlineData("<img src=x.jpg alt=\"Si &amp; [|gob&#108;ok|]&nbsp;itu\\[x]\">")]
    [InlineData("<div><img src=x.jpg alt=\"a\n[|goblok|]\"></div>")]
    [InlineData("<div><img alt=\"[|goblok|]\" alt=\"goblok\"></div>")]
    [InlineData("> <img alt=\"goblok\">")]
    [InlineData("Foto <img src=\"goblok.jpg\" title=\"goblok\"> dan <b alt=\"goblok\">x</b>, `<img alt=\"goblok\">`")]
    [InlineData("Foto <img src=x.jpg alt=\"\"> ![[|goblok|]](a.jpg)")]
    public void The_alternative_text_of_a_tag_is_one(string marked)
    {
        var rule = new OneRule("{ kind: existence, zones: [altText], terms: [goblok] }");
        rule.Finds(marked);
        rule.Finds("---\njudul: A\n---\n" + marked.Replace("\n", "\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public void It_is_read_once()
    {
        Assert.Single(new OneRule("{ kind: existence, zones: all, terms: [goblok] }").FindingsIn("Foto <img src=x.jpg alt=\"goblok\"> besok."));
        Assert.Equal(["Si \"A\" & B"], PostFile.Read("<img alt='Si &quot;A&quot; &amp B'>").Elements.Where(element => element.Kind == ElementKind.Attachment)
            .Select(element => PostFile.Read("<img alt='Si &quot;A&quot; &amp B'>").Text.Substring(element.Start, element.Length)));
    }

    [Fact]
    public void An_image_tag_is_a_medium_of_the_post()
    {
        var rule = new OneRule("{ kind: field, field: \"media[].alt\" }");
        rule.Finds("Foto [||]<img src=x.jpg> dan <img src=y.jpg alt=\"Warga antre\">");
        rule.Finds("<div>[||]<img src=x.jpg alt=\"\"></div>");
    }

    [Theory]
    [InlineData("Foto <img alt=\"3273014508900001\"> besok")]
    [InlineData("Foto <img src=/3273014508900001 alt=\"x\" class=\"3273014508900001\"> besok")]
    [InlineData("<div><img alt=\"NIK 3273&#48;14508900001\"></div>")]
    public void Numbers_in_an_image_tag_are_masked(string text)
    {
        var analysis = new OneRule("{ kind: existence, terms: [goblok] }").Analyze(text);
        Assert.DoesNotContain("89000", analysis.Mask(new TextSpan(0, text.Length)), StringComparison.Ordinal);
    }

    [Fact]
    public void Markup_hides_no_word() => Assert.Equal("gratis & aman", PostFile.Read("**gra**tis &amp; \\aman".Replace("\\a", "a", StringComparison.Ordinal)).Text);
}
