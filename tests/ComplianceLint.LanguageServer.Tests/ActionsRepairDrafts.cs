using System.Text.Json.Nodes;
using ComplianceLint.EndToEndTests;
using Xunit;

namespace ComplianceLint.LanguageServer.Tests;

public sealed class ActionsRepairDrafts : IDisposable
{
    private const string Rumour = "kredibel/kata-rumor";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("a.md", "---\njudul: Halo\n---\nKonon jalan ditutup.\n\nKabarnya gratis.\n", "in this block", "---\njudul: Halo\n---\n<!-- compliancelint-disable-next-block kredibel/kata-rumor -- Judul film. -->\nKonon jalan ditutup.\n\nKabarnya gratis.\n")]
    [InlineData("a.md", "Halo.\r\n\r\n- Satu\r\n- Konon jalan ditutup.\r\n", "in this block", "Halo.\r\n\r\n- Satu\r\n<!-- compliancelint-disable-next-block kredibel/kata-rumor -- Judul film. -->\r\n- Konon jalan ditutup.\r\n")]
    [InlineData("a.md", "Konon jalan ditutup.\n", "in this post", "<!-- compliancelint-disable-file kredibel/kata-rumor -- Judul film. -->\nKonon jalan ditutup.\n")]
    [InlineData("a.md", "---\njudul: Halo\n---\nKonon jalan ditutup.\n", "in this post", "---\njudul: Halo\ncompliance:\n  suppress:\n    - rule: kredibel/kata-rumor\n      reason: \"Judul film.\"\n---\nKonon jalan ditutup.\n")]
    [InlineData("a.md", "---\r\njudul: Halo\r\nsaluran: [x]\r\n---\r\nKonon jalan ditutup.\r\n", "in this post", "---\r\njudul: Halo\r\nsaluran: [x]\r\ncompliance:\r\n  suppress:\r\n    - rule: kredibel/kata-rumor\r\n      reason: \"Judul film.\"\r\n---\r\nKonon jalan ditutup.\r\n")]
    [InlineData("a.md", "---\njudul: Halo\ncompliance:\n  suppress:\n  - { rule: kredibel/umpan-klik, reason: Uji. }\n---\nKonon jalan ditutup.\n", "in this post", "---\njudul: Halo\ncompliance:\n  suppress:\n  - { rule: kredibel/umpan-klik, reason: Uji. }\n  - rule: kredibel/kata-rumor\n    reason: \"Judul film.\"\n---\nKonon jalan ditutup.\n")]
    [InlineData("a.json", "{\n  \"teks\": \"Konon jalan ditutup.\"\n}\n", "in this post", "{\n  \"compliance\": { \"suppress\": [{ \"rule\": \"kredibel/kata-rumor\", \"reason\": \"Judul film.\" }] },\n  \"teks\": \"Konon jalan ditutup.\"\n}\n")]
    [InlineData("a.json", "[{\"teks\": \"Konon jalan ditutup.\", \"compliance\": {\"suppress\": [{\"rule\": \"kredibel/umpan-klik\", \"reason\": \"Uji.\"}]}}]", "in this post", "[{\"teks\": \"Konon jalan ditutup.\", \"compliance\": {\"suppress\": [{ \"rule\": \"kredibel/kata-rumor\", \"reason\": \"Judul film.\" },{\"rule\": \"kredibel/umpan-klik\", \"reason\": \"Uji.\"}]}}]")]
    [InlineData("a.json", "{ \"posts\": [{\"teks\": \"Konon jalan ditutup.\"}, {\"teks\": \"Konon gratis.\"}] }", "in all posts of this file", "{ \"compliance\": { \"suppress\": [{ \"rule\": \"kredibel/kata-rumor\", \"reason\": \"Judul film.\" }] }, \"posts\": [{\"teks\": \"Konon jalan ditutup.\"}, {\"teks\": \"Konon gratis.\"}] }")]
    public async Task A_finding_is_suppressed_in_the_form_that_fits(string name, string text, string title, string expected)
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull, locale: "en");
        var (uri, item) = await OpenAsync(client, name, text, Rumour);
        var action = Titled(await ActionsAsync(client, uri, item), $"Suppress {Rumour} {title}, with a reason");
        action["data"]!["reason"] = "Judul film.";
        var after = Apply(text, await client.ResultAsync("codeAction/resolve", action));
        Assert.Equal(expected, after);
        await client.ChangeAsync(uri, Client.Whole(after));
        var left = await client.PullAsync(uri);
        Assert.DoesNotContain(left, found => found!["code"]!.GetValue<string>() == Rumour && found["range"]!.ToJsonString() == item["range"]!.ToJsonString());
    }

    [Fact]
    public async Task Without_a_reason_the_place_for_it_stays_and_nothing_is_lifted_yet()
    {
        const string Text = "Konon jalan ditutup.\n";
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull, locale: "en");
        var (uri, item) = await OpenAsync(client, "a.md", Text, Rumour);
        var after = Apply(Text, await client.ResultAsync("codeAction/resolve", Titled(await ActionsAsync(client, uri, item), $"Suppress {Rumour} in this block, with a reason")));
        Assert.StartsWith("<!-- compliancelint-disable-next-block kredibel/kata-rumor -- … -->", after, StringComparison.Ordinal);
        await client.ChangeAsync(uri, Client.Whole(after));
        var codes = (await client.PullAsync(uri)).Select(found => found!["code"]!.GetValue<string>()).ToList();
        Assert.Contains(Rumour, codes);
        Assert.Contains("compliancelint/missing-reason", codes);
    }

    [Fact]
    public async Task A_comment_that_would_be_published_is_not_offered()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull, locale: "en");
        var (uri, item) = await OpenAsync(client, "a.md", "---\nsaluran: [x]\n---\nKonon jalan ditutup.\n", Rumour);
        var titles = (await ActionsAsync(client, uri, item)).Select(action => action!["title"]!.GetValue<string>()).Where(title => title.StartsWith("Suppress", StringComparison.Ordinal));
        Assert.Equal([$"Suppress {Rumour} in this post, with a reason"], titles);
    }

    [Fact]
    public async Task A_locked_rule_offers_no_suppression_and_says_why()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull, locale: "en");
        var (uri, item) = await OpenAsync(client, "a.md", "NIK 3273014508900001 atas nama Budi.\n", "data-pribadi/nik");
        var locked = Assert.Single(await ActionsAsync(client, uri, item), action => action!["title"]!.GetValue<string>().StartsWith("Suppress data-pribadi/nik", StringComparison.Ordinal))!;
        Assert.Contains("locked", locked["disabled"]!["reason"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Null(locked["edit"]);
        Assert.Null(locked["data"]);
    }

    [Theory]
    [InlineData(Capabilities.Pull)]
    [InlineData("""{"textDocument":{"diagnostic":{},"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}}}}}""")]
    public async Task Fixes_repair_one_finding_all_of_a_rule_or_all_that_is_safe(string capabilities)
    {
        const string Text = "Acara di laksanakan pukul 08.00 WIB.\n\nKelas di selenggarakan untuk umum.\n";
        await using var client = await Client.StartAsync(_folder.Path, capabilities, locale: "en");
        var uri = client.UriOf("a.md");
        await client.OpenAsync(uri, Text);
        var items = await client.PullAsync(uri);
        var item = items.First(found => found!["message"]!.GetValue<string>().Contains("di laksanakan", StringComparison.Ordinal))!;
        var actions = await ActionsAsync(client, uri, item);
        var one = await ResolvedAsync(client, actions.First(action => action!["isPreferred"]?.GetValue<bool>() == true)!);
        Assert.Equal(Text.Replace("di laksanakan", "dilaksanakan", StringComparison.Ordinal), Apply(Text, one));
        Assert.Equal(item.ToJsonString(), Assert.Single(one["diagnostics"]!.AsArray())!.ToJsonString());
        var all = Text.Replace("di laksanakan", "dilaksanakan", StringComparison.Ordinal).Replace("di selenggarakan", "diselenggarakan", StringComparison.Ordinal);
        Assert.Equal(all, Apply(Text, await ResolvedAsync(client, actions.First(action => action!["title"]!.GetValue<string>().StartsWith("Fix all:", StringComparison.Ordinal))!)));
        var onSave = await ActionsAsync(client, uri, item, "source.fixAll");
        Assert.Equal(all, Apply(Text, await ResolvedAsync(client, Assert.Single(onSave)!)));
        Assert.Equal("source.fixAll.complianceLint", onSave[0]!["kind"]!.GetValue<string>());
        Assert.Empty(await ActionsAsync(client, uri, item, "refactor"));
    }

    [Fact]
    public async Task An_unused_suppression_is_removed()
    {
        const string Text = "<!-- compliancelint-disable-next-block kredibel/kata-rumor -- Judul film. -->\nJalan ditutup.\n";
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var (uri, item) = await OpenAsync(client, "a.md", Text, "compliancelint/unused-suppression");
        Assert.Equal(1, item["tags"]![0]!.GetValue<int>());
        var actions = await ActionsAsync(client, uri, item);
        Assert.Equal("Jalan ditutup.\n", Apply(Text, await ResolvedAsync(client, actions.First(action => action!["isPreferred"]?.GetValue<bool>() == true)!)));
    }

    [Fact]
    public async Task Hovers_explain_findings_and_rules_that_are_named()
    {
        const string Text = "<!-- compliancelint-disable-next-block profesional/slang-alay -- Uji. -->\nKonon jalan ditutup.\n";
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var uri = client.UriOf("a.md");
        await client.OpenAsync(uri, Text);
        var finding = await HoverAsync(client, uri, 1, 2);
        Assert.Contains("“Konon” ", finding, StringComparison.Ordinal);
        Assert.Contains("*mengapa*:", finding, StringComparison.Ordinal);
        Assert.Contains("‹Konon›", finding, StringComparison.Ordinal);
        Assert.Contains("`profesional/slang-alay`", await HoverAsync(client, uri, 0, 50), StringComparison.Ordinal);
        Assert.Null(await client.ResultAsync("textDocument/hover", At(uri, 1, 12)));
        var configuration = client.UriOf("compliancelint.yaml");
        await client.OpenAsync(configuration, "rules:\n  kredibel/kata-rumor: error\n", "yaml");
        Assert.Contains("`kredibel/kata-rumor`", await HoverAsync(client, configuration, 1, 6), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Clauses_are_explained_where_a_rule_or_configuration_names_them()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var uri = client.UriOf("compliancelint.yaml");
        await client.OpenAsync(uri, "clauses: { prinsip/kredibel: error }\n", "yaml");
        Assert.StartsWith("**Kredibel**", await HoverAsync(client, uri, 0, 14), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_of_a_rule_is_offered_where_the_client_can_show_it()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull, cache: Path.Combine(_folder.Path, "cache"), locale: "en");
        var (uri, item) = await OpenAsync(client, "a.md", "Konon jalan ditutup.\n", Rumour);
        var command = Titled(await ActionsAsync(client, uri, item), $"Open the page of rule {Rumour}")["command"]!;
        Assert.EndsWith($"{Rumour}.html", (await client.ResultAsync("workspace/executeCommand", command.DeepClone()))!.GetValue<string>(), StringComparison.Ordinal);
    }

    private static async Task<string> HoverAsync(Client client, string uri, int line, int character) =>
        (await client.ResultAsync("textDocument/hover", At(uri, line, character)))!["contents"]!["value"]!.GetValue<string>();

    private static JsonObject At(string uri, int line, int character)
    {
        var parameters = Client.About(uri);
        parameters["position"] = new JsonObject { ["line"] = line, ["character"] = character };
        return parameters;
    }

    private static async Task<(string Uri, JsonNode Item)> OpenAsync(Client client, string name, string text, string code)
    {
        var uri = client.UriOf(name);
        await client.OpenAsync(uri, text);
        return (uri, (await client.PullAsync(uri)).First(item => item!["code"]!.GetValue<string>() == code)!);
    }

    private static async Task<JsonArray> ActionsAsync(Client client, string uri, JsonNode item, string? only = null)
    {
        var parameters = Client.About(uri);
        parameters["range"] = item["range"]!.DeepClone();
        parameters["context"] = new JsonObject { ["diagnostics"] = new JsonArray(item.DeepClone()) };
        if (only is not null) parameters["context"]!["only"] = new JsonArray(only);
        return (await client.ResultAsync("textDocument/codeAction", parameters))!.AsArray();
    }

    private static JsonNode Titled(JsonArray actions, string title) => Assert.Single(actions, action => action!["title"]!.GetValue<string>() == title)!.DeepClone();

    private static async Task<JsonNode> ResolvedAsync(Client client, JsonNode action) =>
        action["edit"] is not null ? action : (await client.ResultAsync("codeAction/resolve", action.DeepClone()))!;

    /// <summary>Applies the edits of an action as an editor does.</summary>
    private static string Apply(string text, JsonNode? action)
    {
        var edit = action!["edit"]!;
        var edits = edit["documentChanges"]?[0]?["edits"]?.AsArray() ?? edit["changes"]!.AsObject().Single().Value!.AsArray();
        foreach (var change in edits.Reverse())
        {
            var (start, end) = (OffsetOf(text, change!["range"]!["start"]!), OffsetOf(text, change["range"]!["end"]!));
            text = text[..start] + change["newText"]!.GetValue<string>() + text[end..];
        }

        return text;
    }

    private static int OffsetOf(string text, JsonNode position)
    {
        var at = 0;
        for (var line = position["line"]!.GetValue<int>(); line > 0; line--) at = text.IndexOf('\n', at) + 1;
        return at + position["character"]!.GetValue<int>();
    }
}
