using System.Text.Json.Nodes;
using ComplianceLint.EndToEndTests;
using Xunit;

namespace ComplianceLint.LanguageServer.Tests;

public sealed class WholeFoldersAreLintedOnRequest : IDisposable
{
    private const string Lint = "compliancelint.server.lintWorkspace";
    private const string Twin = "Vaksinasi campak untuk balita dibuka di semua puskesmas kecamatan mulai pagi ini, bawa buku kesehatan anak dan datang bersama keluarga.\n";
    private const string Publish = "textDocument/publishDiagnostics";

    private readonly TemporaryFolder _folder = new();

    public WholeFoldersAreLintedOnRequest()
    {
        _folder.Write("compliancelint.yaml", "extends: [instansi-pemerintah, ./aturan]\nmessages: id\n");
        _folder.Write("aturan/pack.yaml", "title: { id: Uji, en: Test }\nauthority: Uji\nversion: 1.0.0\n");
        _folder.Write("aturan/uji/kembar.yaml", """
            title: { id: "Unggahan kembar", en: "Twin posts" }
            severity: error
            clauses: [prinsip/kredibel]
            message: { id: "{count} unggahan berisi hal yang sama.", en: "{count} posts say the same." }
            why: { id: "Pembaca mengira ada kabar baru.", en: "Readers expect news." }
            advice: { id: "Hapus salah satu.", en: "Drop one." }
            check: { kind: across-posts, test: near-duplicate }
            examples:
              bad:
                - text: |
                    {"teks": "[|Warga dapat mengurus akta kelahiran di kantor kecamatan pada hari kerja tanpa biaya apa pun.|]"}
                    {"teks": "[|Warga dapat mengurus akta kelahiran di kantor kecamatan pada hari kerja tanpa biaya apa pun.|]"}
                  given: { format: ndjson }
                - text: |
                    {"teks": "[|Pasar murah dibuka untuk semua warga di halaman kantor kelurahan mulai pagi ini.|]"}
                    {"teks": "[|Pasar murah dibuka untuk semua warga di halaman kantor kelurahan mulai pagi ini.|]"}
                  given: { format: ndjson }
              good:
                - text: |
                    {"teks": "Halo semua."}
                  given: { format: ndjson }
                - text: |
                    {"teks": "Selamat pagi."}
                    {"teks": "Selamat sore."}
                  given: { format: ndjson }
            """);
        _folder.Write("satu.md", $"---\nsaluran: [x]\n---\n{Twin}");
        _folder.Write("dua.md", $"---\nsaluran: [x]\n---\n{Twin}");
        _folder.Write("tiga.md", "---\nsaluran: [x]\n---\nKonon jalan ditutup.\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_client_that_asks_for_whole_folders_waits_until_something_is_known()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var waiting = (await client.SendAsync("workspace/diagnostic", Known())).Answer;
        var summary = await RunAsync(client);
        Assert.Equal((3, 3, true), (Number(summary, "files"), Number(summary, "posts"), summary["complete"]!.GetValue<bool>()));
        Assert.Equal((1, 0), (Number(summary, "acrossPosts"), Number(summary, "leftOut")));
        var reports = (await waiting)["result"]!["items"]!.AsArray();
        Assert.Equal([client.UriOf("dua.md"), client.UriOf("satu.md"), client.UriOf("tiga.md")], reports.Select(report => report!["uri"]!.GetValue<string>()).Order(StringComparer.Ordinal));
        Assert.Equal(["uji/kembar"], CodesOf(reports, client.UriOf("satu.md")).Where(code => code.StartsWith("uji/", StringComparison.Ordinal)));
        Assert.Contains("kredibel/kata-rumor", CodesOf(reports, client.UriOf("tiga.md")));
        var related = reports.Single(report => report!["uri"]!.GetValue<string>() == client.UriOf("satu.md"))!["items"]!.AsArray().Single(item => item!["code"]!.GetValue<string>() == "uji/kembar")!["relatedInformation"]!.AsArray();
        Assert.Equal(client.UriOf("dua.md"), related[0]!["location"]!["uri"]!.GetValue<string>());
        client.Drain();
        Assert.DoesNotContain(client.Seen, message => message["method"]?.GetValue<string>() == Publish);
    }

    [Fact]
    public async Task What_is_known_already_is_not_said_again_and_what_is_gone_is_taken_back()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        await RunAsync(client);
        var first = (await client.ResultAsync("workspace/diagnostic", Known()))!["items"]!.AsArray();
        var known = Known([.. first.Select(report => (report!["uri"]!.GetValue<string>(), report["resultId"]!.GetValue<string>()))]);
        var waiting = (await client.SendAsync("workspace/diagnostic", known)).Answer;
        Assert.Null(await client.ResultAsync("workspace/executeCommand", new JsonObject { ["command"] = "compliancelint.server.clearWorkspace" }));
        var cleared = (await waiting)["result"]!["items"]!.AsArray();
        Assert.Equal(3, cleared.Count);
        Assert.All(cleared, report => Assert.Empty(report!["items"]!.AsArray()));
    }

    [Fact]
    public async Task A_client_that_only_listens_is_told_of_every_file_that_is_not_open()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Push);
        await client.OpenAsync(client.UriOf("tiga.md"), "---\nsaluran: [x]\n---\nJalan dibuka.\n");
        await client.PublishedAsync();
        var run = client.SendAsync("workspace/executeCommand", Order());
        var told = new Dictionary<string, JsonArray>(StringComparer.Ordinal);
        while (!told.ContainsKey(client.UriOf("satu.md")) || !told.ContainsKey(client.UriOf("dua.md")))
        {
            var published = await client.PublishedAsync();
            told[published["uri"]!.GetValue<string>()] = published["diagnostics"]!.AsArray();
        }

        Assert.Contains(told[client.UriOf("satu.md")], item => item!["code"]!.GetValue<string>() == "uji/kembar");
        await (await run).Answer;
        // Opened, a file is told of once more, now by itself; closed, what the run said of it comes back.
        await client.OpenAsync(client.UriOf("satu.md"), $"---\nsaluran: [x]\n---\n{Twin}");
        var opened = await NextOfAsync(client, client.UriOf("satu.md"));
        Assert.Equal(1, opened["version"]!.GetValue<int>());
        Assert.Contains(opened["diagnostics"]!.AsArray(), item => item!["code"]!.GetValue<string>() == "uji/kembar");
        await client.NotifyAsync("textDocument/didClose", Client.About(client.UriOf("satu.md")));
        Assert.Empty((await NextOfAsync(client, client.UriOf("satu.md")))["diagnostics"]!.AsArray());
        Assert.NotEmpty((await NextOfAsync(client, client.UriOf("satu.md")))["diagnostics"]!.AsArray());
    }

    [Fact]
    public async Task A_client_that_asks_for_open_files_alone_is_told_of_the_others_until_it_opens_them()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        await RunAsync(client);
        var told = await NextOfAsync(client, client.UriOf("tiga.md"));
        Assert.NotEmpty(told["diagnostics"]!.AsArray());
        await client.OpenAsync(client.UriOf("tiga.md"), "---\nsaluran: [x]\n---\nKonon jalan ditutup.\n");
        Assert.Empty((await NextOfAsync(client, client.UriOf("tiga.md")))["diagnostics"]!.AsArray());
        Assert.NotEmpty(await client.PullAsync(client.UriOf("tiga.md")));
    }

    [Fact]
    public async Task Findings_across_posts_stand_in_open_files_while_these_are_as_they_were_judged()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var uri = client.UriOf("satu.md");
        await client.OpenAsync(uri, $"---\nsaluran: [x]\n---\nSore. {Twin}");
        var before = (await client.ResultAsync("compliancelint/status", Client.About(uri)))!["acrossPosts"]!;
        Assert.Equal((1, false), (Number(before, "rules"), before["checked"]!.GetValue<bool>()));
        Assert.Contains("setelah semua draf diperiksa", before["note"]!.GetValue<string>(), StringComparison.Ordinal);
        await RunAsync(client);
        await client.NextAsync("workspace/diagnostic/refresh");
        // The text as it is in the editor was compared, not the file.
        Assert.Single(await client.PullAsync(uri), item => item!["code"]!.GetValue<string>() == "uji/kembar");
        Assert.Equal(1, Number((await client.ResultAsync("compliancelint/status", Client.About(uri)))!["acrossPosts"]!, "findings"));
        await client.ChangeAsync(uri, Client.Part(3, 0, 3, 0, "Ya. "));
        Assert.DoesNotContain(await client.PullAsync(uri), item => item!["code"]!.GetValue<string>() == "uji/kembar");
        Assert.Contains("berubah", (await client.ResultAsync("compliancelint/status", Client.About(uri)))!["acrossPosts"]!["note"]!.GetValue<string>(), StringComparison.Ordinal);
        await client.ChangeAsync(uri, Client.Part(3, 0, 3, 4, ""));
        Assert.Single(await client.PullAsync(uri), item => item!["code"]!.GetValue<string>() == "uji/kembar");
    }

    [Fact]
    public async Task Of_too_many_findings_the_gravest_are_shown_and_the_rest_counted()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var summary = await RunAsync(client, max: 2);
        Assert.True(Number(summary, "leftOut") > 0);
        var items = (await client.ResultAsync("workspace/diagnostic", Known()))!["items"]!.AsArray().SelectMany(report => report!["items"]!.AsArray()).ToList();
        Assert.Equal(2, items.Count);
        Assert.All(items, item => Assert.Equal(1, item!["severity"]!.GetValue<int>()));
    }

    [Fact]
    public async Task Progress_is_shown_and_its_user_can_stop_the_run_there()
    {
        for (var i = 0; i < 2000; i++) _folder.Write($"banyak/{i}.md", string.Concat(Enumerable.Repeat("Konon jalan ditutup besok pagi.\n\n", 40)));
        const string Shows = """{"textDocument":{"diagnostic":{}},"window":{"workDoneProgress":true}}""";
        await using var client = await Client.StartAsync(_folder.Path, Shows);
        var run = await client.SendAsync("workspace/executeCommand", Order());
        var token = (await client.NextAsync("window/workDoneProgress/create"))["params"]!["token"]!.GetValue<string>();
        var begun = await client.NextAsync("$/progress");
        Assert.Equal(("begin", true), (begun["params"]!["value"]!["kind"]!.GetValue<string>(), begun["params"]!["value"]!["cancellable"]!.GetValue<bool>()));
        // Meanwhile who writes is answered.
        await client.OpenAsync(client.UriOf("lain.md"), "Konon jalan ditutup.\n");
        Assert.NotEmpty(await client.PullAsync(client.UriOf("lain.md")));
        Assert.False(run.Answer.IsCompleted);
        await client.NotifyAsync("window/workDoneProgress/cancel", new JsonObject { ["token"] = token });
        while ((await client.NextAsync("$/progress"))["params"]!["value"]!["kind"]!.GetValue<string>() != "end") continue;
        Assert.Equal(-32800, (await run.Answer)["error"]!["code"]!.GetValue<int>());
        client.Drain();
        Assert.DoesNotContain(client.Seen, message => message["method"]?.GetValue<string>() == Publish);
    }

    [Fact]
    public async Task A_run_that_was_called_off_or_asked_for_anew_is_answered_as_such()
    {
        for (var i = 0; i < 500; i++) _folder.Write($"banyak/{i}.md", string.Concat(Enumerable.Repeat("Konon jalan ditutup besok pagi.\n\n", 40)));
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var (id, first) = await client.SendAsync("workspace/executeCommand", Order());
        await client.NotifyAsync("$/cancelRequest", new JsonObject { ["id"] = id });
        Assert.Equal(-32800, (await first)["error"]!["code"]!.GetValue<int>());
        var second = (await client.SendAsync("workspace/executeCommand", Order())).Answer;
        var third = (await client.SendAsync("workspace/executeCommand", Order())).Answer;
        Assert.Equal(-32800, (await second)["error"]!["code"]!.GetValue<int>());
        Assert.Equal(503, Number((await third)["result"]!, "posts"));
    }

    [Fact]
    public async Task What_cannot_be_read_is_shown_in_its_file_and_a_file_that_changes_is_known_no_longer()
    {
        _folder.Write("rusak.json", "{\"teks\": \"Halo\", \"saluran\": [\"x\"");
        _folder.Write("data/banyak.ndjson", "{\"teks\": \"Halo semua.\"}\n{\"teks\": \"😀 Konon gratis.\"}\n");
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        Assert.False((await RunAsync(client))["complete"]!.GetValue<bool>());
        var reports = (await client.ResultAsync("workspace/diagnostic", Known()))!["items"]!.AsArray();
        Assert.Contains("compliancelint/invalid-json", CodesOf(reports, client.UriOf("rusak.json")));
        var rumour = reports.Single(report => report!["uri"]!.GetValue<string>() == client.UriOf("data/banyak.ndjson"))!["items"]!.AsArray().Single(item => item!["code"]!.GetValue<string>() == "kredibel/kata-rumor")!;
        Assert.Equal("""{"start":{"line":1,"character":13},"end":{"line":1,"character":18}}""", rumour["range"]!.ToJsonString());
        var known = Known([.. reports.Select(report => (report!["uri"]!.GetValue<string>(), report["resultId"]!.GetValue<string>()))]);
        var waiting = (await client.SendAsync("workspace/diagnostic", known)).Answer;
        await client.NotifyAsync("workspace/didChangeWatchedFiles", new JsonObject { ["changes"] = new JsonArray(new JsonObject { ["uri"] = client.UriOf("rusak.json"), ["type"] = 2 }) });
        var news = Assert.Single((await waiting)["result"]!["items"]!.AsArray())!;
        Assert.Equal(client.UriOf("rusak.json"), news["uri"]!.GetValue<string>());
        Assert.Empty(news["items"]!.AsArray());
    }

    [Fact]
    public async Task A_folder_inside_another_is_linted_once_and_under_its_own_configuration()
    {
        _folder.Write("dalam/compliancelint.yaml", "rules: { kredibel/kata-rumor: off }\n");
        _folder.Write("dalam/a.md", "Konon jalan ditutup, katanya gob*ok!\n");
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        await client.NotifyAsync("workspace/didChangeWorkspaceFolders", new JsonObject
        {
            ["event"] = new JsonObject { ["added"] = new JsonArray(new JsonObject { ["uri"] = client.UriOf("dalam"), ["name"] = "dalam" }), ["removed"] = new JsonArray() },
        });
        Assert.Equal(4, Number(await RunAsync(client), "posts"));
        var reports = (await client.ResultAsync("workspace/diagnostic", Known()))!["items"]!.AsArray();
        Assert.DoesNotContain("kredibel/kata-rumor", CodesOf(reports, client.UriOf("dalam/a.md")));
    }

    [Fact]
    public async Task Without_a_folder_and_for_an_unknown_command_it_says_so()
    {
        await using var client = new Client(_folder.Path);
        await client.RequestAsync("initialize", new JsonObject { ["capabilities"] = new JsonObject(), ["workspaceFolders"] = null, ["locale"] = "en" });
        Assert.Equal("No folder is open.", (await client.RequestAsync("workspace/executeCommand", Order()))["error"]!["message"]!.GetValue<string>());
        Assert.Equal(-32602, (await client.RequestAsync("workspace/executeCommand", new JsonObject { ["command"] = "uji" }))["error"]!["code"]!.GetValue<int>());
    }

    private static JsonObject Order(int max = 1000) => new() { ["command"] = Lint, ["arguments"] = new JsonArray(new JsonObject { ["max"] = max }) };

    private static async Task<JsonNode> RunAsync(Client client, int max = 1000) => (await client.ResultAsync("workspace/executeCommand", Order(max)))!;

    private static async Task<JsonNode> NextOfAsync(Client client, string uri)
    {
        while (true)
        {
            var published = await client.PublishedAsync();
            if (published["uri"]!.GetValue<string>() == uri) return published;
        }
    }

    private static JsonObject Known(params (string Uri, string Id)[] known) =>
        new() { ["previousResultIds"] = new JsonArray([.. known.Select(one => new JsonObject { ["uri"] = one.Uri, ["value"] = one.Id })]) };

    private static List<string> CodesOf(JsonArray reports, string uri) =>
        [.. reports.Single(report => report!["uri"]!.GetValue<string>() == uri)!["items"]!.AsArray().Select(item => item!["code"]!.GetValue<string>())];

    private static int Number(JsonNode json, string name) => json[name]!.GetValue<int>();
}
