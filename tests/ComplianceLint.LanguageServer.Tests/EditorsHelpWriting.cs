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
    [InlineData("---\nakun: |\n---\n", "@dinkescontoh", "@kotacontoh")]
    [InlineData("---\nzona: |\n---\n", "WITA", "WIT")]
    [InlineData("---\nmedia:\n  - jenis: |\n---\n", "infografik", "dokumen")]
    [InlineData("---\nsaluran: [x]\n---\nAyo ikut #|", "#BersihSungai", "#BersihSungai")]
    [InlineData("Tanya @din|", "@dinkescontoh", "@kotacontoh")]
    [InlineData("---\nkampanye: |\n---\n", "bersih-sungai", "bersih-sungai")]
    [InlineData("---\ncompliance:\n  suppress:\n    - rule: |\n---\n", "kredibel/kata-rumor", "kredibel/*")]
    [InlineData("Halo.\n\n<!-- compliancelint-disable-next-block kredibel/|", "kredibel/kata-rumor", "data-pribadi/nik")]
    public async Task Fields_values_and_rules_are_offered_where_they_fit(string marked, string one, string other)
    {
        Register();
        var labels = await OfferedAsync("a.md", marked);
        Assert.Contains(one, labels);
        Assert.Contains(other, labels);
    }

    [Theory]
    [InlineData("a.json", "{|}", "saluran", "\"saluran\": ")]
    [InlineData("a.json", "{\"teks\": \"Halo\", \"ju|", "judul", "judul\": ")]
    [InlineData("a.json", "{\"teks\": \"Halo\", \"ju|\"}", "judul", "judul")]
    [InlineData("a.json", "{\"teks\": \"Halo\",\n  \"saluran\": [\"x\", \"in|\"]\n}", "instagram", "instagram")]
    [InlineData("a.json", "{\"teks\": \"Halo\", \"saluran\": [|]}", "web", "\"web\"")]
    [InlineData("a.json", "{\"teks\": \"Halo\", \"saluran\": \"|\"}", "x", "x")]
    [InlineData("a.json", "{\"teks\": \"a, \\\"b: {\", \"tujuan\": [\"|\"]}", "menyimak", "menyimak")]
    [InlineData("a.json", "[{\"teks\": \"Satu\"}, {\"teks\": \"Dua\", \"khalayak\": \"|\"}]", "joiners", "joiners")]
    [InlineData("a.json", "{\"posts\": [{\"teks\": \"Dua\", \"akun\": \"|\"}]}", "@dinkescontoh", "@dinkescontoh")]
    [InlineData("a.json", "{\"teks\": \"Dua\", \"sumber\": [{\"nama\": \"BPS\", \"|\"}]}", "tautan", "tautan")]
    [InlineData("a.json", "{\"teks\": \"Dua\", \"media\": [{\"ai\": |}]}", "true", "true")]
    [InlineData("a.json", "{\"teks\": \"Dua\", \"jadwal\": \"|\"}", "2026-11-25", "2026-11-25")]
    [InlineData("a.json", "{\"teks\": \"Ayo #ber|", "#BersihSungai", "#BersihSungai")]
    [InlineData("a.ndjson", "{\"teks\": \"rusak\n{\"teks\": \"Halo\", \"kampanye\": \"|\"}\n", "bersih-sungai", "bersih-sungai")]
    [InlineData("a.json", "{\"teks\": \"Halo\", \"compliance\": {\"suppress\": [{\"rule\": \"kre|\"}]}}", "kredibel/kata-rumor", "kredibel/kata-rumor")]
    public async Task Posts_in_json_are_helped_as_front_matter_is(string name, string marked, string label, string written)
    {
        Register();
        var items = await ItemsAsync(name, marked, "json");
        var item = Assert.Single(items, item => item!["label"]!.GetValue<string>() == label)!;
        Assert.Equal(written, item["textEdit"]!["newText"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("a.json", "{\"judul\": \"Halo\", \"|\"}", "judul")]
    [InlineData("a.json", "{\"|\", \"judul\": \"Halo\"}", "judul")]
    [InlineData("a.json", "{\"compilerOptions\": {}, \"|\"}", "judul")]
    [InlineData("a.json", "{\"teks\": \"sal|\"}", "saluran")]
    [InlineData("a.json", "[|]", "judul")]
    [InlineData("a.md", "---\n|\njudul: Halo\n---\n", "judul")]
    [InlineData("a.md", "---\nsumber:\n  - |\njudul: Halo\n---\n", "judul")]
    [InlineData("a.md", "surel a@|", "@dinkescontoh")]
    public async Task What_stands_elsewhere_is_not_offered_again(string name, string marked, string label)
    {
        Register();
        Assert.DoesNotContain(label, await OfferedAsync(name, marked));
    }

    [Theory]
    [InlineData("---\njudul: Halo\n|\n---\n", "judul")]
    [InlineData("---\njudul: Halo\n---\nHalo |\n", "saluran")]
    [InlineData("Halo |\n", "judul")]
    public async Task What_is_there_already_or_does_not_fit_is_not_offered(string marked, string label) =>
        Assert.DoesNotContain(label, await OfferedAsync("a.md", marked));

    [Theory]
    [InlineData("rules: { kredibel/|", "kredibel/kata-rumor")]
    [InlineData("rules:\n  kre|", "kredibel/kata-rumor")]
    [InlineData("messages: id\nrules:\n  kredibel/kata-rumor: error\n  |\n", "data-pribadi/nik")]
    [InlineData("overrides:\n  - files: [\"a/**\"]\n    rules: { |", "kredibel/kata-rumor")]
    [InlineData("clauses: { |", "prinsip/kredibel")]
    [InlineData("clauses:\n  - |", "prinsip/kredibel")]
    public async Task A_configuration_names_rules_and_clauses(string marked, string label) => Assert.Contains(label, await OfferedAsync("compliancelint.yaml", marked, "yaml"));

    [Theory]
    [InlineData("rules: { kredibel/kata-rumor: |")]
    [InlineData("messages: |")]
    [InlineData("drafts:\n  - |")]
    public async Task Where_none_is_named_none_is_offered(string marked) => Assert.DoesNotContain("kredibel/kata-rumor", await OfferedAsync("compliancelint.yaml", marked, "yaml"));

    [Fact]
    public async Task Links_lead_to_sources_pictures_and_rules()
    {
        _folder.Write("foto jalan.png", "");
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull, cache: Path.Combine(_folder.Path, "cache"));
        var uri = client.UriOf("a.md");
        const string Text = "---\nsumber:\n  - { nama: BPS, tautan: bps.go.id/data }\n  - tautan: \"https://kota.go.id/?nik=3273014508900001\"\ntautan_asli: https://kota.go.id/a\nmedia: [{ berkas: foto jalan.png }, { berkas: tidak-ada.png }]\n---\n<!-- compliancelint-disable-next-block kredibel/kata-rumor -- Uji. -->\nKonon. Lihat kredibel/kata-rumor dan c/d.\n";
        await client.OpenAsync(uri, Text);
        var links = (await client.ResultAsync("textDocument/documentLink", Client.About(uri)))!.AsArray();
        Assert.Equal(
            [("bps.go.id/data", "https://bps.go.id/data"), ("foto jalan.png", client.UriOf("foto jalan.png")), ("https://kota.go.id/a", "https://kota.go.id/a"), ("kredibel/kata-rumor", "kata-rumor.html")],
            links.Select(link => (TextAt(Text, link!["range"]!), TargetOf(link))).OrderBy(link => link.Item1, StringComparer.Ordinal));
        Assert.Contains(links, link => link!["tooltip"]?.GetValue<string>() == "BPS");
        var configuration = client.UriOf("compliancelint.yaml");
        await client.OpenAsync(configuration, "rules:\n  kredibel/kata-rumor: error\n  tidak/ada: off\n", "yaml");
        Assert.Single((await client.ResultAsync("textDocument/documentLink", Client.About(configuration)))!.AsArray());

        static string TargetOf(JsonNode link) => link["target"]!.GetValue<string>() is var target && target.EndsWith("kata-rumor.html", StringComparison.Ordinal) ? "kata-rumor.html" : target;
    }

    [Fact]
    public async Task Rules_are_listed_explained_and_opened()
    {
        _folder.Write("compliancelint.yaml", "rules: { kredibel/kata-rumor: off }\n");
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull, cache: Path.Combine(_folder.Path, "cache"), locale: "en");
        var rules = (await client.ResultAsync("compliancelint/rules", new JsonObject()))!.AsArray();
        Assert.Equal("off", rules.Single(rule => rule!["id"]!.GetValue<string>() == "kredibel/kata-rumor")!["severity"]!.GetValue<string>());
        var explained = (await client.ResultAsync("compliancelint/explain", new JsonObject { ["rule"] = "kredibel/kata-rumor" }))!;
        Assert.Contains("Rumour", explained["markdown"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Equal(-32602, (await client.RequestAsync("compliancelint/explain", new JsonObject { ["rule"] = "a/b" }))["error"]!["code"]!.GetValue<int>());
        var page = (await client.ResultAsync("workspace/executeCommand", new JsonObject { ["command"] = "compliancelint.server.openRule", ["arguments"] = new JsonArray("kredibel/kata-rumor") }))!.GetValue<string>();
        Assert.Equal(explained["page"]!.GetValue<string>(), page);
        Assert.Equal(page, (await client.NextAsync("window/showDocument"))["params"]!["uri"]!.GetValue<string>());
    }

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

    private static string TextAt(string text, JsonNode range)
    {
        var line = text.Split('\n')[range["start"]!["line"]!.GetValue<int>()];
        return line[range["start"]!["character"]!.GetValue<int>()..range["end"]!["character"]!.GetValue<int>()];
    }

    private void Register()
    {
        _folder.Write("compliancelint.yaml", "registry: registry/\n");
        _folder.Write("registry/accounts.yaml", "- { handle: \"@dinkescontoh\", channel: x, type: instansi, official: true }\n- { handle: \"@kotacontoh\", channel: x, type: instansi, official: true }\n");
        _folder.Write("registry/hashtags.yaml", "- { tag: \"#BersihSungai\", campaign: bersih-sungai }\n");
    }

    private async Task<List<string>> OfferedAsync(string name, string marked, string language = "markdown") =>
        [.. (await ItemsAsync(name, marked, language)).Select(item => item!["label"]!.GetValue<string>())];

    private async Task<JsonArray> ItemsAsync(string name, string marked, string language)
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull, new DateTimeOffset(2026, 11, 24, 1, 0, 0, TimeSpan.Zero));
        var uri = client.UriOf(name);
        var at = marked.IndexOf('|', StringComparison.Ordinal);
        await client.OpenAsync(uri, marked.Remove(at, 1), language);
        var before = marked[..at].Split('\n');
        var parameters = Client.About(uri);
        parameters["position"] = new JsonObject { ["line"] = before.Length - 1, ["character"] = before[^1].Length };
        return (await client.ResultAsync("textDocument/completion", parameters))!.AsArray();
    }
}
