using ComplianceLint.Rules;
using Xunit;

namespace ComplianceLint.Tests.Spans;

/// <summary>Drafts that the properties found, kept as they were understood.</summary>
public sealed class MarkupNeverHidesAWord
{
    [Theory]
    [InlineData("[|ra~~hasia~~beta|]")]
    [InlineData("![Foto [|ra**hasia**beta|]](x.jpg)")]
    [InlineData("![Foto](x.jpg \"[|kabar&nbsp;burung|]\")")]
    [InlineData("[Warga](</x/[|ra&#104;asiabeta|]> \"[|pasti\\/tentu|]\")")]
    [InlineData("[rujukan]: /x \"[|kabar burung|]\"")]
    [InlineData("<div>\n[|ra&#104;asia&#x62;eta|]\n</div>")]
    [InlineData("<div>\n[|rahasia<wbr>beta|] <B>[|kabar</B> <i>burung|]</i>\n</div>")]
    public void In_Markdown(string marked) => AssertFound("a.md", marked);

    [Theory]
    [InlineData("{\"utas\": [{\"teks\": \"1/2\", \"catatan\": \"[|rahasiabeta|]\"}, \"2/2\"]}")]
    [InlineData("{\"teks\": \"x\", \"media\": \"[|kabar burung|].jpg\"}")]
    public void In_fields_of_another_shape(string marked) => AssertFound("a.json", marked);

    [Theory]
    [InlineData("[a](/x \"[|kabar burung|]\")", Zone.Body)]
    [InlineData("> [a](/x \"[|kabar burung|]\")", Zone.Body | Zone.Quoted)]
    [InlineData("> <!-- [|kabar burung|] -->", Zone.Body | Zone.Quoted | Zone.Comment)]
    [InlineData("> ![[|kabar burung|]](x.jpg)", Zone.AltText | Zone.Quoted)]
    public void And_what_stands_behind_the_text_has_the_zone_of_its_block(string marked, Zone zone)
    {
        var found = Assert.Single(Find("a.md", MarkedDraft.Read(marked).Text));
        Assert.Equal(zone, found.Zone);
    }

    [Fact]
    public void Comments_and_alternative_texts_of_a_variant_name_its_channel()
    {
        var found = Find("a.json", """{"teks": "x", "varian": {"x": "<!-- rahasiabeta --> ![kabar burung](a.jpg)"}}""");
        Assert.Equal(["x", "x"], found.Select(diagnostic => diagnostic.Channel));
    }

    [Fact]
    public void A_link_is_one_link()
    {
        var post = PostDocument.Parse(new SourceText("a.md", "[Daftar](https://a.go.id/x) [Cek](/y)"), ParseOptions.Default).Posts[0];
        Assert.Single(post.Elements, element => element.Kind == ElementKind.Link);
    }

    [Fact]
    public void A_code_block_that_is_never_closed_ends_with_the_text() => AssertFound("a.md", "````\n[|rahasiabeta|]");

    private static void AssertFound(string path, string marked)
    {
        var draft = MarkedDraft.Read(marked);
        Assert.Equal(draft.Marks, Find(path, draft.Text).Select(found => found.Span));
    }

    private static IEnumerable<Diagnostic> Find(string path, string text) =>
        PostDocument.Parse(new SourceText(path, text), ParseOptions.Default).Posts
            .SelectMany(post => TestRules.Everywhere.Analyze(post, TestRules.Options).Diagnostics)
            .Where(found => found.Rule.Id == TestRules.TermRule);
}
