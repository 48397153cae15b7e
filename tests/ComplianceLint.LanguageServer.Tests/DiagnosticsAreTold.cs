using System.Text.Json.Nodes;
using ComplianceLint.EndToEndTests;
using Xunit;

namespace ComplianceLint.LanguageServer.Tests;

public sealed class DiagnosticsAreTold : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_client_that_asks_is_never_told_without_asking()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var uri = client.UriOf("a.md");
        await client.OpenAsync(uri, "Konon jalan ditutup.\n");
        Assert.Single(Rumours(await client.PullAsync(uri)));
        await client.ChangeAsync(uri, Client.Part(0, 0, 0, 6, "Kabarnya "));
        Assert.Single(Rumours(await client.PullAsync(uri)));
        await client.NotifyAsync("textDocument/didClose", Client.About(uri));
        Assert.Empty(await client.PullAsync(uri));
        client.Drain();
        Assert.DoesNotContain(client.Seen, message => message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics");
    }

    [Fact]
    public async Task A_client_that_cannot_ask_is_told_of_each_version_once()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Push);
        var uri = client.UriOf("a.md");
        await client.OpenAsync(uri, "Konon jalan ditutup.\n");
        Assert.Equal((1, 1), Count(await client.PublishedAsync()));
        await client.ChangeAsync(uri, Client.Part(0, 0, 0, 6, ""));
        Assert.Equal((2, 0), Count(await client.PublishedAsync()));
        await client.ChangeAsync(uri, Client.Part(0, 0, 0, 0, "Konon "), Client.Part(0, 0, 0, 0, "Kabarnya, "));
        Assert.Equal((3, 2), Count(await client.PublishedAsync()));
        await client.NotifyAsync("textDocument/didClose", Client.About(uri));
        var last = await client.PublishedAsync();
        Assert.Empty(last["diagnostics"]!.AsArray());
        // An unknown request closes the row: whatever was published before it has been seen.
        await client.RequestAsync("uji/akhir", null);
        client.Drain();
        Assert.Equal(4, client.Seen.Count(message => message["method"]?.GetValue<string>() == "textDocument/publishDiagnostics"));

        static (int Version, int Count) Count(JsonNode published) => (published["version"]!.GetValue<int>(), Rumours(published["diagnostics"]!.AsArray()).Count);
    }

    [Fact]
    public async Task Equal_answers_are_not_sent_twice()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var uri = client.UriOf("a.md");
        await client.OpenAsync(uri, "Konon jalan ditutup.\n");
        var first = (await client.ResultAsync("textDocument/diagnostic", Client.About(uri)))!;
        var again = Client.About(uri);
        again["previousResultId"] = first["resultId"]!.DeepClone();
        await client.ChangeAsync(uri, Client.Part(1, 0, 1, 0, "\nHalo semua.\n"));
        var second = (await client.ResultAsync("textDocument/diagnostic", again.DeepClone()))!;
        Assert.Equal("unchanged", second["kind"]!.GetValue<string>());
        await client.ChangeAsync(uri, Client.Part(0, 0, 0, 0, "Ya, "));
        Assert.Equal("full", (await client.ResultAsync("textDocument/diagnostic", again))!["kind"]!.GetValue<string>());
    }

    [Theory]
    [InlineData(Capabilities.Pull, "utf-16", "😀é Konon", 4, 9)]
    [InlineData(Capabilities.PullUtf8, "utf-8", "😀é Konon", 7, 12)]
    [InlineData(Capabilities.Push, "utf-16", "Konon", 0, 5)]
    public async Task Positions_count_in_the_unit_that_was_agreed_on(string capabilities, string encoding, string line, int start, int end)
    {
        await using var client = new Client(_folder.Path);
        var answer = await client.InitializeAsync(capabilities);
        Assert.Equal(encoding, answer["result"]!["capabilities"]!["positionEncoding"]!.GetValue<string>());
        var uri = client.UriOf("a.md");
        await client.OpenAsync(uri, $"Halo.\r\n\r\n{line} jalan ditutup.\r\n");
        var items = capabilities == Capabilities.Push ? (await client.PublishedAsync())["diagnostics"]!.AsArray() : await client.PullAsync(uri);
        var range = Rumours(items)[0]["range"]!;
        Assert.Equal((2, start, 2, end), (At(range, "start", "line"), At(range, "start", "character"), At(range, "end", "line"), At(range, "end", "character")));
        // The same place is where an edit goes.
        if (capabilities == Capabilities.Push) return;
        await client.ChangeAsync(uri, Client.Part(2, start, 2, end, "Menurut BPS"));
        Assert.Empty(Rumours(await client.PullAsync(uri)));
    }

    [Fact]
    public async Task Half_of_an_emoji_loses_no_edit()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var uri = client.UriOf("a.md");
        await client.OpenAsync(uri, "Halo 😀 semua.\n");
        const string Change = """{"method":"textDocument/didChange","params":{"textDocument":{"uri":"URI","version":2},"contentChanges":[{"range":{"start":{"line":0,"character":5},"end":{"line":0,"character":6}},"text":"\ud83d\\ud83d \u004bonon "}]}}""";
        await client.RawAsync(Framed(Change.Replace("URI", uri, StringComparison.Ordinal)));
        Assert.Single(Rumours(await client.PullAsync(uri)));
    }

    [Fact]
    public async Task Untitled_texts_and_files_outside_of_folders_are_linted_too()
    {
        using var other = new TemporaryFolder();
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        await client.OpenAsync("untitled:Untitled-1", "Konon jalan ditutup.\n");
        Assert.Single(Rumours(await client.PullAsync("untitled:Untitled-1")));
        await client.OpenAsync("untitled:Untitled-2", "{\"teks\": \"Konon jalan ditutup.\"}", "json");
        Assert.Single(Rumours(await client.PullAsync("untitled:Untitled-2")));
        var alone = new Uri(Path.Combine(other.Path, "sendiri.md")).AbsoluteUri;
        await client.OpenAsync(alone, "Konon jalan ditutup.\n");
        Assert.Single(Rumours(await client.PullAsync(alone)));
        await client.OpenAsync("git:/a.md?%7B%7D", "Konon jalan ditutup.\n");
        Assert.Empty(await client.PullAsync("git:/a.md?%7B%7D"));
        await client.OpenAsync(client.UriOf("README.md"), "Konon jalan ditutup.\n");
        Assert.Empty(await client.PullAsync(client.UriOf("README.md")));
    }

    [Fact]
    public async Task Each_folder_has_the_configuration_of_its_own()
    {
        _folder.Write("satu/compliancelint.yaml", "rules: { kredibel/kata-rumor: error }\n");
        _folder.Write("dua/compliancelint.yaml", "rules: { kredibel/kata-rumor: off }\n");
        await using var client = await Client.StartAsync(Path.Combine(_folder.Path, "satu"), Capabilities.Pull);
        var (one, two) = (client.UriOf("a.md"), client.UriOf("../dua/a.md"));
        await client.NotifyAsync("workspace/didChangeWorkspaceFolders", new JsonObject
        {
            ["event"] = new JsonObject { ["added"] = new JsonArray(new JsonObject { ["uri"] = new Uri(Path.Combine(_folder.Path, "dua")).AbsoluteUri, ["name"] = "dua" }), ["removed"] = new JsonArray() },
        });
        await client.OpenAsync(one, "Konon jalan ditutup.\n");
        await client.OpenAsync(two, "Konon jalan ditutup.\n");
        Assert.Equal(1, Rumours(await client.PullAsync(one))[0]["severity"]!.GetValue<int>());
        Assert.Empty(Rumours(await client.PullAsync(two)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_changed_configuration_counts_at_once(bool watches)
    {
        var capabilities = watches ? Capabilities.Pull : Capabilities.Push;
        await using var client = await Client.StartAsync(_folder.Path, capabilities);
        if (watches) Assert.Contains("didChangeWatchedFiles", (await client.NextAsync("client/registerCapability")).ToJsonString(), StringComparison.Ordinal);
        var uri = client.UriOf("a.md");
        await client.OpenAsync(uri, "Konon jalan ditutup.\n");
        Assert.Equal(2, Rumours(watches ? await client.PullAsync(uri) : (await client.PublishedAsync())["diagnostics"]!.AsArray())[0]["severity"]!.GetValue<int>());
        _folder.Write("compliancelint.yaml", "rules: { kredibel/kata-rumor: error }\n");
        if (watches)
        {
            await client.NotifyAsync("workspace/didChangeWatchedFiles", JsonNode.Parse("""{"changes":[]}"""));
            await client.NextAsync("workspace/diagnostic/refresh");
        }

        Assert.Equal(1, Rumours(watches ? await client.PullAsync(uri) : (await client.PublishedAsync())["diagnostics"]!.AsArray())[0]["severity"]!.GetValue<int>());
        _folder.Write("compliancelint.yaml", "rules: { kredibel/kata-rumorr: error }\n");
        if (watches)
        {
            await client.NotifyAsync("workspace/didChangeWatchedFiles", JsonNode.Parse("""{"changes":[]}"""));
            await client.NextAsync("workspace/diagnostic/refresh");
        }

        var broken = watches ? await client.PullAsync(uri) : (await client.PublishedAsync())["diagnostics"]!.AsArray();
        Assert.Equal("compliancelint/invalid-configuration", Assert.Single(broken)!["code"]!.GetValue<string>());
    }

    [Fact]
    public async Task Waivers_and_the_baseline_count_and_change_without_a_restart()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Push, new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.Zero));
        await client.OpenAsync(client.UriOf("a.md"), "Konon jalan ditutup.\n");
        Assert.Single(Rumours((await client.PublishedAsync())["diagnostics"]!.AsArray()));
        _folder.Write(".compliancelint/waivers.yaml", """
            waivers:
              - rule: kredibel/kata-rumor
                scope: { files: ["*.md"] }
                reason: Judul film.
                requestedBy: Tim
                approvedBy: Kepala Bidang
                from: 2026-11-01
                until: 2026-12-31
            """);
        Assert.Empty(Rumours((await client.PublishedAsync())["diagnostics"]!.AsArray()));
    }

    [Fact]
    public async Task What_a_post_lacks_is_one_diagnostic_on_its_first_line()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var uri = client.UriOf("a.md");
        await client.OpenAsync(uri, "---\njudul: Halo\n---\nKonon jalan ditutup.\n");
        var first = (await client.PullAsync(uri)).Where(item => item!["range"]!["start"]!["line"]!.GetValue<int>() == 0).ToList();
        var missing = Assert.Single(first)!;
        Assert.Equal(3, missing["range"]!["end"]!["character"]!.GetValue<int>());
        Assert.Contains("hal belum lengkap", missing["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.True(missing["data"]!.AsArray().Count > 2);
    }

    [Fact]
    public async Task Numbers_of_persons_stay_masked_and_pages_of_rules_can_be_opened()
    {
        using var cache = new TemporaryFolder();
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull, cache: cache.Path);
        var uri = client.UriOf("a.md");
        await client.OpenAsync(uri, "NIK 3273014508900001 atas nama Budi. Konon jalan ditutup.\n");
        var items = await client.PullAsync(uri);
        Assert.DoesNotContain("3273014508900001", items.ToJsonString(), StringComparison.Ordinal);
        var rumour = Rumours(items)[0];
        var page = new Uri(rumour["codeDescription"]!["href"]!.GetValue<string>()).LocalPath;
        while (!File.Exists(page)) await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.Contains("kredibel/kata-rumor", await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains(rumour["relatedInformation"]!.AsArray(), related => related!["message"]!.GetValue<string>().StartsWith("Kredibel", StringComparison.Ordinal));
    }

    internal static List<JsonNode> Rumours(JsonArray items) => [.. items.OfType<JsonNode>().Where(item => item["code"]!.GetValue<string>() == "kredibel/kata-rumor")];

    internal static string Framed(string body) => $"Content-Length: {System.Text.Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}";

    private static int At(JsonNode range, string end, string unit) => range[end]![unit]!.GetValue<int>();
}
