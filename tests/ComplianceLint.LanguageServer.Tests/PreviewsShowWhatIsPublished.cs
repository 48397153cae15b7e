using System.Text.Json.Nodes;
using ComplianceLint.EndToEndTests;
using Xunit;

namespace ComplianceLint.LanguageServer.Tests;

public sealed class PreviewsShowWhatIsPublished : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_channel_has_its_own_text_count_and_findings()
    {
        var preview = await PreviewAsync("a.md", "---\nsaluran: [x, instagram]\nvarian:\n  instagram: Halo **warga** 😀\n---\n1. Jalan raya\n2. **Konon** jalan [ditutup](https://dinkes.contohkota.go.id)\n");
        var (x, instagram) = (Part(preview, "x"), Part(preview, "instagram"));
        Assert.Equal("1. Jalan raya\n2. Konon jalan ditutup\nhttps://dinkes.contohkota.go.id", Text(x));
        Assert.Equal("Halo warga 😀", Text(instagram));
        Assert.Equal(["Konon"], MarksOf(x, "kredibel/kata-rumor"));
        Assert.Empty(MarksOf(instagram, "kredibel/kata-rumor"));
        Assert.Equal((280, 2200), (x["limit"]!.GetValue<int>(), instagram["limit"]!.GetValue<int>()));
        Assert.Equal((60, 12), (x["count"]!.GetValue<int>(), instagram["count"]!.GetValue<int>()));
        Assert.Null(x["cutAt"]);
    }

    [Fact]
    public async Task A_thread_is_shown_post_by_post()
    {
        var preview = await PreviewAsync("a.md", "---\njenis: utas\nsaluran: [x]\n---\nHalo 😀 semua.\n\n---\n\nKonon gratis.\n");
        var parts = preview["channels"]![0]!["parts"]!.AsArray();
        Assert.Equal(["Halo 😀 semua.", "Konon gratis."], parts.Select(part => Text(part!)));
        Assert.Equal([14, 13], parts.Select(part => part!["count"]!.GetValue<int>()));
        Assert.Equal([4, 8], parts.Select(part => part!["range"]!["start"]!["line"]!.GetValue<int>()));
        Assert.Contains("Konon", MarksOf(parts[1]!, "kredibel/kata-rumor"));
    }

    [Fact]
    public async Task The_surplus_begins_where_the_channel_cuts_and_folds()
    {
        var text = string.Concat(Enumerable.Repeat("kabar baik 😀 ", 30)).TrimEnd();
        var preview = await PreviewAsync("a.md", $"---\nsaluran: [x, instagram, web]\n---\n{text}\n");
        var x = Part(preview, "x");
        Assert.Equal(280, Channel.Find("x")!.LengthOf(text[..x["cutAt"]!.GetValue<int>()]).Count);
        Assert.Equal(125, Channel.Find("instagram")!.LengthOf(text[..Part(preview, "instagram")["foldAt"]!.GetValue<int>()]).Count);
        Assert.Null(Part(preview, "instagram")["cutAt"]);
        Assert.Null(Part(preview, "web")["limit"]);
        Assert.Equal(Channel.Find("web")!.LengthOf(text).Count, Part(preview, "web")["count"]!.GetValue<int>());
    }

    [Fact]
    public async Task Numbers_of_persons_are_masked_and_counted_all_the_same()
    {
        var preview = await PreviewAsync("a.md", "---\njudul: NIK 3273014508900001\nsaluran: [x]\nmedia: [{ berkas: 3273014508900001.jpg, alt: NIK 3273014508900001 }]\n---\nNIK 3273014508900001 atas nama Budi.\n");
        Assert.DoesNotContain("3273014508900001", preview.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal("NIK 3273************ atas nama Budi.", Text(Part(preview, "x")));
        Assert.Equal(["3273************"], MarksOf(Part(preview, "x"), "data-pribadi/nik"));
        Assert.Equal(36, Part(preview, "x")["count"]!.GetValue<int>());
    }

    [Fact]
    public async Task Of_several_posts_the_one_at_the_caret_is_shown()
    {
        const string Text = "[\n  {\"judul\": \"Satu\", \"saluran\": [\"x\"], \"teks\": \"Halo.\"},\n  {\"judul\": \"Dua\", \"saluran\": [\"x\"], \"teks\": \"Konon \\\"\\u006aalan\\\" ditutup.\"}\n]\n";
        var first = await PreviewAsync("a.json", Text);
        Assert.Equal(("Satu", 2), (first["post"]!["title"]!.GetValue<string>(), first["post"]!["count"]!.GetValue<int>()));
        var second = await PreviewAsync("a.json", Text, """{"line":2,"character":30}""");
        Assert.Equal("Dua", second["post"]!["title"]!.GetValue<string>());
        Assert.Equal("Konon \"jalan\" ditutup.", PreviewsShowWhatIsPublished.Text(Part(second, "x")));
        Assert.Equal(["Konon"], MarksOf(Part(second, "x"), "kredibel/kata-rumor"));
    }

    [Fact]
    public async Task Pictures_that_exist_have_an_address()
    {
        _folder.Write("gambar/a.png", "");
        var preview = await PreviewAsync("drafts/a.md", "---\nsaluran: [x]\nmedia:\n  - { berkas: /gambar/a.png, alt: Jalan }\n  - { berkas: tidak-ada.png }\n  - { berkas: \"https://kota.go.id/b.png\" }\n---\nHalo.\n");
        var media = preview["channels"]![0]!["media"]!.AsArray();
        Assert.Equal([new Uri(Path.Combine(_folder.Path, "gambar/a.png")).AbsoluteUri, null, "https://kota.go.id/b.png"], media.Select(medium => medium!["url"]?.GetValue<string>()));
        Assert.Equal("Jalan", media[0]!["alt"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("a.md", "Halo.\n", "saluran")]
    [InlineData("README.md", "Halo.\n", "nama ini")]
    [InlineData("a.json", "{\"teks\": ", "JSON")]
    [InlineData("a.json", "", "")]
    public async Task Where_nothing_is_shown_it_says_why(string name, string text, string says)
    {
        var preview = await PreviewAsync(name, text);
        Assert.Empty(preview["channels"]!.AsArray());
        Assert.Contains(says, preview["reason"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static JsonNode Part(JsonNode preview, string channel) => preview["channels"]!.AsArray().Single(one => one!["channel"]!.GetValue<string>() == channel)!["parts"]![0]!;

    private static string Text(JsonNode part) => part["text"]!.GetValue<string>();

    private static IEnumerable<string> MarksOf(JsonNode part, string rule) =>
        part["marks"]!.AsArray().Where(mark => mark!["rule"]!.GetValue<string>() == rule).Select(mark => Text(part)[mark!["start"]!.GetValue<int>()..mark["end"]!.GetValue<int>()]);

    private async Task<JsonNode> PreviewAsync(string name, string text, string? position = null)
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var uri = client.UriOf(name);
        await client.OpenAsync(uri, text, name.EndsWith(".md", StringComparison.Ordinal) ? "markdown" : "json");
        var parameters = Client.About(uri);
        if (position is not null) parameters["position"] = JsonNode.Parse(position);
        return (await client.ResultAsync("compliancelint/preview", parameters))!;
    }
}
