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

    [Fact]
    public void Markup_hides_no_word() => Assert.Equal("gratis & aman", PostFile.Read("**gra**tis &amp; \\aman".Replace("\\a", "a", StringComparison.Ordinal)).Text);
}
