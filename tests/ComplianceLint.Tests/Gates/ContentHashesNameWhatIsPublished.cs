using ComplianceLint.Tests.Posts;
using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Gates;

public sealed class ContentHashesNameWhatIsPublished
{
    private const string Post = "---\njudul: A\nsaluran: [x, instagram]\nmedia: [{ berkas: a.jpg, alt: Foto }]\nvarian: { x: \"Pendek.\" }\n---\nJalan ditutup.\n\nBesok dibuka.\n";

    private const string Json = """{"judul":"A","saluran":["x"],"teks":"Jalan ditutup.","utas":[{"teks":"Besok dibuka."}]}""";

    public static TheoryData<string, string> SameContent => new()
    {
        { "other line endings", Post.Replace("\n", "\r\n", StringComparison.Ordinal) },
        { "another end of the file", Post + "\n" },
        { "other order of keys", "---\nvarian: { x: \"Pendek.\" }\nmedia:\n  - alt: Foto\n    berkas: 'a.jpg'\nsaluran:\n  - x\n  - instagram\njudul: \"A\"\n---\nJalan ditutup.\n\nBesok dibuka.\n" },
        { "English keys", Post.Replace("judul", "title", StringComparison.Ordinal).Replace("saluran", "channels", StringComparison.Ordinal) },
        { "an approval of its own", Post.Replace("judul: A", "judul: A\npersetujuan: { status: disetujui, waktu: 2026-11-24T08:00:00+07:00 }", StringComparison.Ordinal) },
        { "an approval in English", Post.Replace("judul: A", "judul: A\napproval: { status: approved }", StringComparison.Ordinal) },
        { "a suppression", Post.Replace("judul: A", "judul: A\ncompliance: { suppress: [{ rule: a/b, reason: c }] }", StringComparison.Ordinal) },
    };

    public static TheoryData<string, string> OtherContent => new()
    {
        { "body", Post.Replace("Besok", "Lusa", StringComparison.Ordinal) },
        { "a blank line", Post.Replace("\n\nBesok", "\nBesok", StringComparison.Ordinal) },
        { "markup", Post.Replace("Jalan", "**Jalan**", StringComparison.Ordinal) },
        { "a hidden character", Post.Replace("Jalan", "Ja\u200Blan", StringComparison.Ordinal) },
        { "a comment", Post.Replace("Jalan", "<!-- compliancelint-disable-file a/b -- c -->\n\nJalan", StringComparison.Ordinal) },
        { "title", Post.Replace("judul: A", "judul: B", StringComparison.Ordinal) },
        { "one more channel", Post.Replace("instagram]", "instagram, tiktok]", StringComparison.Ordinal) },
        { "order of channels", Post.Replace("x, instagram", "instagram, x", StringComparison.Ordinal) },
        { "variant", Post.Replace("Pendek", "Pandak", StringComparison.Ordinal) },
        { "channel of the variant", Post.Replace("{ x:", "{ instagram:", StringComparison.Ordinal) },
        { "alternative text", Post.Replace("Foto", "Gambar", StringComparison.Ordinal) },
        { "attachment", Post.Replace("a.jpg", "b.jpg", StringComparison.Ordinal) },
        { "author", Post.Replace("judul: A", "judul: A\npetugas: Rina", StringComparison.Ordinal) },
        { "an unknown field", Post.Replace("judul: A", "judul: A\nwarna: merah", StringComparison.Ordinal) },
    };

    public static TheoryData<string, string> OtherJson => new()
    {
        { "text", Json.Replace("Jalan", "Jembatan", StringComparison.Ordinal) },
        { "a post of the thread", Json.Replace("Besok", "Lusa", StringComparison.Ordinal) },
        { "what a post of the thread says to us", Json.Replace("\"Besok dibuka.\"", "\"Besok dibuka.\",\"compliance\":{}", StringComparison.Ordinal) },
        { "channels", Json.Replace("\"x\"", "\"x\",\"tiktok\"", StringComparison.Ordinal) },
    };

    [Theory]
    [MemberData(nameof(SameContent))]
    public void They_stay_with(string what, string text) => Assert.True(HashOf(text) == HashOf(Post), what);

    [Theory]
    [MemberData(nameof(OtherContent))]
    public void They_change_with(string what, string text) => Assert.True(HashOf(text) != HashOf(Post), what);

    [Theory]
    [MemberData(nameof(OtherJson))]
    public void In_JSON_they_change_with(string what, string text) => Assert.True(HashOf(text, "a.json") != HashOf(Json, "a.json"), what);

    [Fact]
    public void In_JSON_they_stay_with_layout_escapes_and_order_of_keys() => Assert.Equal(
        HashOf(Json, "a.json"),
        HashOf("""{ "utas": [ { "teks": "Besok\u0020dibuka." } ], "teks": "\u004Aalan ditutup.", "channels": [ "x" ], "title": "A", "compliance": {} }""", "a.json"));

    [Fact]
    public void They_hold_the_bytes_of_attachments()
    {
        Assert.NotEqual(HashOf(Post), HashOf(Post, digestOf: path => path == "a.jpg" ? "1" : null));
        Assert.NotEqual(HashOf(Post, digestOf: path => path == "a.jpg" ? "2" : null), HashOf(Post, digestOf: path => path == "a.jpg" ? "1" : null));
    }

    [Fact]
    public void Attachments_are_media_files_and_images_of_the_text() => Assert.Equal(
        ["Foto", "a.jpg", "b.png", "c d.png", "surat.pdf"],
        ContentHash.AttachmentsOf(PostFile.Read("---\nmedia: [{ berkas: a.jpg, alt: Foto }]\nlampiran: [surat.pdf]\n---\n![](b.png) ![](<c d.png>)\n")).Where(path => path.Length > 1));

    [Fact]
    public void A_text_that_is_no_Unicode_has_one_too() => Assert.NotEqual(HashOf("""{"teks":"a\ud800","\udfff":1}""", "a.json"), HashOf("""{"teks":"a"}""", "a.json"));

    [Fact]
    public void Two_bodies_have_one_hash_only_where_they_differ_in_line_endings() => Gen.Select(Gen.String[Gen.Char["ab\n\r \u200B\"\\"], 0, 12], Gen.String[Gen.Char["ab\n\r \u200B\"\\"], 0, 12]).Sample((one, other) =>
        (HashOf(one) == HashOf(other)) == (Lines(one) == Lines(other)));

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').TrimEnd('\n');

    private static string HashOf(string text, string path = "draf.md", Func<string, string?>? digestOf = null) => ContentHash.Of(PostFile.Read(text, path), digestOf ?? (_ => null));
}
