using System.Text.Json.Nodes;
using ComplianceLint.EndToEndTests;
using Xunit;

namespace ComplianceLint.LanguageServer.Tests;

public sealed class EditorsHelpWriting : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("---\n|\n---\n", "judul", "saluran")]
    [InlineData("---\nsaluran: [x, |]\n---\n", "instagram", "web")]
    [InlineData("---\nsaluran:\n  - in|\n---\n", "instagram", "x")]
    [InlineData("---\ntujuan: |", "menyimak", "merangkul")]
    [InlineData("---\npengukuran:\n  - kategori: |\n---\n", "jangkauan", "percakapan")]
    [InlineData("---\nsumber:\n  - nama: BPS\n    |\n---\n", "tautan", "tanggal")]
    [InlineData("---\njadwal: |\n---\n", "2026-11-24", "2026-11-25")]
    [InlineData("---\nakun: |\n---\n", "\"@dinkescontoh\"", "\"@kotacontoh\"")]
    [InlineData("---\nkampanye: |\n---\n", "bersih-sungai", "bersih-sungai")]
    [InlineData("---\ncompliance:\n  suppress:\n    - rule: |\n---\n", "kredibel/kata-rumor", "kredibel/*")]
    [InlineData("Halo.\n\n<!-- compliancelint-disable-next-block kredibel/|", "kredibel/kata-rumor", "data-pribadi/nik")]
    public async Task Fields_values_and_rules_are_offered_where_they_fit(string marked, string one, string other)
    {
        _folder.Write("compliancelint.yaml", "registry: registry/\n");
        _folder.Write("registry/accounts.yaml", "- { handle: \"@dinkescontoh\", channel: x, type: instansi, official: true }\n- { handle: \"@kotacontoh\", channel: x, type: instansi, official: true }\n");
        _folder.Write("registry/hashtags.yaml", "- { tag: \"#BersihSungai\", campaign: bersih-sungai }\n");
        var labels = await OfferedAsync("a.md", marked);
        Assert.Contains(one, labels);
        Assert.Contains(other, labels);
    }

    [Theory]
    [InlineData("---\njudul: Halo\n|\n---\n", "judul")]
    [InlineData("---\njudul: Halo\n---\nHalo |\n", "saluran")]
    [InlineData("Halo |\n", "judul")]
    public async Task What_is_there_already_or_does_not_fit_is_not_offered(string marked, string label) =>
        Assert.DoesNotContain(label, await OfferedAsync("a.md", marked));

    [Fact]
    public async Task A_configuration_names_rules() => Assert.Contains("kredibel/kata-rumor", await OfferedAsync("compliancelint.yaml", "rules: { kredibel/|", "yaml"));

    [Theory]
    [InlineData("compliancelint.yaml", "messages: id\nrules:\n  kredibel/kata-rumur: error\n", 2, "kredibel/kata-rumor")]
    [InlineData("registry/accounts.yaml", "- handle: \"@a\"\n  jenis: siluman\n", 1, "instansi")]
    [InlineData(".compliancelint/waivers.yaml", "waivers:\n  - rule: kredibel/kata-rumor\n    reason: Uji.\n", 1, "until")]
    [InlineData("aturan/uji/kata.yaml", "title: { id: A, en: A }\nseverity: gawat\n", 1, "gawat")]
    public async Task Files_that_govern_drafts_are_checked_while_they_are_typed(string name, string text, int line, string says)
    {
        _folder.Write("compliancelint.yaml", "extends: [instansi-pemerintah, ./aturan]\nregistry: registry/\n");
        _folder.Write("registry/accounts.yaml", "[]\n");
        _folder.Write("aturan/pack.yaml", "title: { id: Uji, en: Test }\nversion: 1.0.0\n");
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var uri = client.UriOf(name);
        await client.OpenAsync(uri, text, "yaml");
        var items = await client.PullAsync(uri);
        Assert.Contains(items, item => item!["range"]!["start"]!["line"]!.GetValue<int>() == line);
        Assert.Contains(says, items.ToJsonString(), StringComparison.Ordinal);
        await client.ChangeAsync(uri, Client.Whole(name == "compliancelint.yaml" ? "messages: id\n" : "[]\n"));
        if (name == "compliancelint.yaml") Assert.Empty(await client.PullAsync(uri));
    }

    [Fact]
    public async Task Counters_stand_behind_each_text_as_its_channels_count_it()
    {
        const string Text = "---\njenis: utas\nsaluran: [x]\n---\nHalo 😀 semua.\n\n---\n\nLihat https://dinkes.contohkota.go.id/imunisasi-campak-2026\n";
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var uri = client.UriOf("a.md");
        await client.OpenAsync(uri, Text);
        var parameters = Client.About(uri);
        parameters["range"] = JsonNode.Parse("""{"start":{"line":0,"character":0},"end":{"line":99,"character":0}}""");
        var hints = (await client.ResultAsync("textDocument/inlayHint", parameters))!.AsArray();
        Assert.Equal(["X 14/280", "X 29/280"], hints.Select(hint => hint!["label"]!.GetValue<string>()));
        Assert.Equal([4, 8], hints.Select(hint => hint!["position"]!["line"]!.GetValue<int>()));
    }

    [Fact]
    public async Task The_status_says_how_a_draft_stands_or_why_nothing_is_said()
    {
        _folder.Write("compliancelint.yaml", "drafts: [\"drafts/**/*.md\"]\n");
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var (draft, other) = (client.UriOf("drafts/a.md"), client.UriOf("lain.md"));
        await client.OpenAsync(draft, "Konon jalan ditutup.\n");
        await client.OpenAsync(other, "Konon jalan ditutup.\n");
        var status = (await client.ResultAsync("compliancelint/status", Client.About(draft)))!;
        Assert.True(status["linted"]!.GetValue<bool>());
        Assert.True(status["warnings"]!.GetValue<int>() > 0);
        Assert.StartsWith("prinsip/", status["principle"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("drafts", (await client.ResultAsync("compliancelint/status", Client.About(other)))!["reason"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Symbols_are_posts_with_their_fields_and_headings()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var uri = client.UriOf("a.md");
        await client.OpenAsync(uri, "---\njudul: NIK 3273014508900001\nsaluran: [x]\n---\n# Jadwal\n\nHalo.\n");
        var symbols = (await client.ResultAsync("textDocument/documentSymbol", Client.About(uri)))!.AsArray();
        var post = Assert.Single(symbols)!;
        Assert.StartsWith("NIK 3273", post["name"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain("3273014508900001", symbols.ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(["judul", "saluran", "Jadwal"], post["children"]!.AsArray().Select(child => child!["name"]!.GetValue<string>()));
    }

    private async Task<List<string>> OfferedAsync(string name, string marked, string language = "markdown")
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull, new DateTimeOffset(2026, 11, 24, 1, 0, 0, TimeSpan.Zero));
        var uri = client.UriOf(name);
        var at = marked.IndexOf('|', StringComparison.Ordinal);
        await client.OpenAsync(uri, marked.Remove(at, 1), language);
        var before = marked[..at].Split('\n');
        var parameters = Client.About(uri);
        parameters["position"] = new JsonObject { ["line"] = before.Length - 1, ["character"] = before[^1].Length };
        return [.. (await client.ResultAsync("textDocument/completion", parameters))!.AsArray().Select(item => item!["label"]!.GetValue<string>())];
    }
}
