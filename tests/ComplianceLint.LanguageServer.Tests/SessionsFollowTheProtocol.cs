using System.Text;
using System.Text.Json.Nodes;
using ComplianceLint.EndToEndTests;
using Xunit;

namespace ComplianceLint.LanguageServer.Tests;

public sealed class SessionsFollowTheProtocol : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_session_begins_with_initialize_and_ends_with_shutdown_and_exit()
    {
        await using var client = new Client(_folder.Path);
        Assert.Equal(-32002, await ErrorOf(client, "textDocument/diagnostic"));
        var answer = await client.InitializeAsync();
        Assert.Equal("ComplianceLint", answer["result"]!["serverInfo"]!["name"]!.GetValue<string>());
        Assert.Equal(-32600, await ErrorOf(client, "initialize"));
        Assert.Equal(-32601, await ErrorOf(client, "textDocument/rename"));
        Assert.Equal(-32602, await ErrorOf(client, "textDocument/diagnostic"));
        Assert.Null((await client.RequestAsync("shutdown", null))["error"]);
        Assert.Equal(-32600, await ErrorOf(client, "textDocument/diagnostic"));
        await client.NotifyAsync("exit", null);
        Assert.Equal(0, await client.Exit);
    }

    [Fact]
    public async Task A_server_whose_client_leaves_without_a_word_ends_too()
    {
        await using var gone = await Client.StartAsync(_folder.Path);
        gone.Vanish();
        Assert.Equal(1, await gone.Exit);
        await using var hasty = await Client.StartAsync(_folder.Path);
        await hasty.NotifyAsync("exit", null);
        Assert.Equal(1, await hasty.Exit);
    }

    [Theory]
    [InlineData("Content-Length: 5\r\n\r\n{\"a\":", -32700)]
    [InlineData("Content-Length: 2\r\n\r\n[]", -32600)]
    [InlineData("Content-Length: 4\r\n\r\nnull", -32600)]
    [InlineData("Content-Length: 2\r\n\r\n{}", -32600)]
    [InlineData("Content-Length: 24\r\n\r\n{\"id\":{},\"method\":\"uji\"}", -32600)]
    [InlineData("Content-Length: 19\r\n\r\n{\"id\":1,\"method\":2}", -32600)]
    [InlineData("GET / HTTP/1.1\r\nHost: x\r\n\r\n", -32600)]
    [InlineData("Content-Length: banyak\r\n\r\n", -32600)]
    [InlineData("Content-Length: -1\r\n\r\n", -32600)]
    [InlineData("Content-Length: 99999999999999999999\r\n\r\n", -32600)]
    [InlineData("Content-Length: 0\r\n\r\n", -32700)]
    [InlineData("bukan apa-apa\n\n", -32600)]
    public async Task Malformed_traffic_is_refused_and_the_server_goes_on(string sent, int error)
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        await client.RawAsync(sent);
        Assert.Equal(error, await client.RefusalAsync());
        await FindsStill(client);
    }

    [Fact]
    public async Task A_body_longer_than_it_says_does_not_lose_the_next_message()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        await client.RawAsync("Content-Length: 2\r\n\r\n{}sisa yang tidak dihitung");
        await FindsStill(client);
    }

    [Fact]
    public async Task Bytes_that_are_no_utf8_and_values_of_other_types_harm_nothing()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        byte[] body = [.. "{\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":{\"uri\":\"file:///a.md\",\"text\":\""u8, 0xFF, 0xFE, .. "\"}}}"u8];
        await client.RawAsync([.. Encoding.ASCII.GetBytes($"content-length:{body.Length}\r\n\r\n"), .. body]);
        foreach (var parameters in new[] { "7", "[]", "\"x\"", "{\"textDocument\":7}", "{\"textDocument\":{\"uri\":null,\"text\":1}}", "{\"textDocument\":{\"uri\":\"untitled:a\",\"version\":\"satu\"},\"contentChanges\":{}}" })
        {
            foreach (var method in new[] { "textDocument/didOpen", "textDocument/didChange", "textDocument/didClose", "workspace/didChangeWorkspaceFolders", "$/setTrace", "$/cancelRequest" })
            {
                await client.NotifyAsync(method, JsonNode.Parse(parameters));
            }
        }

        await FindsStill(client);
    }

    [Fact]
    public async Task Messages_may_come_in_any_pieces()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var body = "{\"jsonrpc\":\"2.0\",\"method\":\"$/apa\"}";
        foreach (var part in $"Content-Type: application/vscode-jsonrpc; charset=utf-8\r\nContent-Length: {body.Length}\r\n\r\n{body}") await client.RawAsync(part.ToString());
        await FindsStill(client);
    }

    [Fact]
    public async Task A_request_that_was_called_off_is_answered_as_such_or_done()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var uri = client.UriOf("a.md");
        await client.OpenAsync(uri, string.Concat(Enumerable.Repeat("Konon jalan ditutup besok pagi.\n\n", 3000)));
        var answers = new List<Task<JsonNode>>();
        for (var i = 0; i < 20; i++)
        {
            var (id, answer) = await client.SendAsync("textDocument/diagnostic", Client.About(uri));
            answers.Add(answer);
            await client.NotifyAsync("$/cancelRequest", new JsonObject { ["id"] = id });
        }

        var codes = (await Task.WhenAll(answers)).Select(answer => answer["error"]?["code"]?.GetValue<int>()).ToList();
        Assert.All(codes, code => Assert.True(code is null or -32800));
        Assert.Contains(-32800, codes.OfType<int>());
    }

    [Fact]
    public async Task Work_on_a_text_that_has_changed_is_not_begun()
    {
        await using var client = await Client.StartAsync(_folder.Path, Capabilities.Pull);
        var uri = client.UriOf("a.md");
        await client.OpenAsync(uri, string.Concat(Enumerable.Repeat("Konon jalan ditutup besok pagi.\n\n", 3000)));
        var first = await client.SendAsync("textDocument/diagnostic", Client.About(uri));
        var answers = new List<Task<JsonNode>>();
        for (var i = 0; i < 20; i++)
        {
            await client.ChangeAsync(uri, Client.Part(0, 0, 0, 0, "Halo. "));
            answers.Add((await client.SendAsync("textDocument/diagnostic", Client.About(uri))).Answer);
        }

        await first.Answer;
        var last = await answers[^1];
        Assert.Equal("full", last["result"]!["kind"]!.GetValue<string>());
        var superseded = (await Task.WhenAll(answers)).Count(answer => answer["error"]?["code"]?.GetValue<int>() == -32802);
        Assert.InRange(superseded, 1, 19);
    }

    private static async Task<int> ErrorOf(Client client, string method) => (await client.RequestAsync(method, new JsonObject()))["error"]!["code"]!.GetValue<int>();

    private static async Task FindsStill(Client client)
    {
        var uri = client.UriOf("masih.md");
        await client.OpenAsync(uri, "Konon jalan ditutup besok.\n");
        Assert.Contains(await client.PullAsync(uri), item => item!["code"]!.GetValue<string>() == "kredibel/kata-rumor");
    }
}
