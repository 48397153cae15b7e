using Xunit;

namespace ComplianceLint.Tests.Posts;

public sealed class MediaSayWhatTheyAre
{
    [Fact]
    public void Pictures_of_the_field_and_of_the_text_are_media()
    {
        var media = Medium.Of(Parse("""
            ---
            media:
              - { berkas: a.jpg, alt: Dua orang menanam pohon. }
              - { berkas: b.mp4, takarir: b.srt }
              - { jenis: infografik, takarir: false }
              - { berkas: c.mp3, alt: "" }
            ---
            Halo ![Peta](peta.png)
            """));
        Assert.Equal(
            [
                new Medium("gambar", "a.jpg", "Dua orang menanam pohon.", false),
                new Medium("video", "b.mp4", null, true),
                new Medium("infografik", null, null, false),
                new Medium("audio", "c.mp3", null, false),
                new Medium("gambar", "peta.png", "Peta", false),
            ],
            media);
    }

    [Theory]
    [InlineData("a.jpg", true, false)]
    [InlineData("a.mp4", true, true)]
    [InlineData("a.mp3", false, true)]
    [InlineData("a.pdf", false, false)]
    public void What_is_seen_needs_words_and_what_is_spoken_captions(string file, bool altText, bool captions)
    {
        var medium = Assert.Single(Medium.Of(Parse($"---\nmedia: [{{ berkas: {file} }}]\n---\nHalo\n")));
        Assert.Equal((altText, captions), (medium.NeedsAltText, medium.NeedsCaptions));
    }

    private static PostDocument Parse(string text) => PostDocument.Parse(new SourceText("a.md", text), ParseOptions.Default).Posts[0];
}
