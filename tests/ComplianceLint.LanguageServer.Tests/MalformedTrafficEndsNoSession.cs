using System.Text;
using System.Text.Json.Nodes;
using ComplianceLint.EndToEndTests;
using Xunit;

namespace ComplianceLint.LanguageServer.Tests;

public sealed class MalformedTrafficEndsNoSession
{
    private const int Bursts = 150;

    private static readonly string[] Values =
        ["null", "true", "-1", "1e999", "99999999999999999999", "\"\"", "\"\\ud83d\"", "\"file:///a.md\"", "[]", "[[[[]]]]", "{}", "{\"line\":-1,\"character\":-1}", "{\"line\":2147483647,\"character\":2147483647}", "\"3273014508900001\""];

    private static readonly string[] Keys =
        ["textDocument", "uri", "version", "text", "contentChanges", "range", "start", "end", "position", "context", "diagnostics", "only", "data", "command", "arguments", "changes", "event", "token", "id", "previousResultIds"];

    private static readonly string[] Methods =
    [
        "initialize", "initialized", "textDocument/didOpen", "textDocument/didChange", "textDocument/didClose", "textDocument/didSave", "textDocument/diagnostic", "textDocument/codeAction", "codeAction/resolve",
        "textDocument/completion", "textDocument/hover", "textDocument/inlayHint", "textDocument/documentSymbol", "textDocument/documentLink", "workspace/diagnostic", "workspace/executeCommand",
        "workspace/didChangeWatchedFiles", "workspace/didChangeWorkspaceFolders", "workspace/didChangeConfiguration", "window/workDoneProgress/cancel", "$/cancelRequest", "$/setTrace", "compliancelint/status",
        "compliancelint/preview", "compliancelint/rules", "compliancelint/explain", "tidak/ada", "",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Whatever_is_sent_the_next_request_is_answered(int seed)
    {
        using var folder = new TemporaryFolder();
        await using var client = await Client.StartAsync(folder.Path, Capabilities.Pull);
        var uri = client.UriOf("a.md");
        await client.OpenAsync(uri, "---\nsaluran: [x]\n---\nKonon jalan ditutup. NIK 3273014508900001.\n");
        var random = new Random(seed);
        for (var burst = 0; burst < Bursts; burst++)
        {
            for (var i = random.Next(1, 6); i > 0; i--) await client.RawAsync(Broken(random, uri));
            // A length that promised too much has swallowed no more than this.
            await client.RawAsync(Framed($"{{\"jsonrpc\":\"2.0\",\"method\":\"$/isi\",\"params\":\"{new string(' ', 4096)}\"}}"));
            Assert.NotNull(await client.RequestAsync("textDocument/hover", At(uri)));
        }

        // What was sent may have closed or changed the text, but the server judges still.
        await client.OpenAsync(uri, "Konon jalan ditutup.\n");
        Assert.Contains(await client.PullAsync(uri), item => item!["code"]!.GetValue<string>() == "kredibel/kata-rumor");
        Assert.DoesNotContain("3273014508900001", client.Log, StringComparison.Ordinal);
    }

    private static byte[] Broken(Random random, string uri)
    {
        var message = new StringBuilder("{\"jsonrpc\":\"2.0\"");
        if (random.Next(3) > 0) message.Append($",\"id\":{(random.Next(4) == 0 ? Values[random.Next(Values.Length)] : "\"uji\"")}");
        if (random.Next(8) > 0) message.Append($",\"method\":\"{Methods[random.Next(Methods.Length)]}\"");
        if (random.Next(8) > 0) message.Append($",\"params\":{Value(random, 4, uri)}");
        var body = Encoding.UTF8.GetBytes(message.Append('}').ToString());
        for (var flips = random.Next(3) == 0 ? random.Next(4) : 0; flips > 0; flips--) body[random.Next(body.Length)] = (byte)random.Next(256);
        if (random.Next(10) == 0) body = body[..random.Next(body.Length)];
        var length = random.Next(6) switch { 0 => Math.Max(0, body.Length + random.Next(-40, 2000)), _ => body.Length };
        var header = random.Next(12) switch
        {
            0 => "Content-Length: \r\n\r\n",
            1 => $"Content-Type: x\r\nContent-Length: {length}\r\nX-Lain: y\r\n\r\n",
            2 => $"content-length:{length}\n\n",
            3 => "",
            _ => $"Content-Length: {length}\r\n\r\n",
        };
        return [.. Encoding.ASCII.GetBytes(header), .. body];
    }

    private static string Value(Random random, int depth, string uri)
    {
        if (depth == 0 || random.Next(5) == 0) return random.Next(3) == 0 ? $"\"{uri}\"" : Values[random.Next(Values.Length)];
        if (random.Next(6) == 0) return $"[{string.Join(',', Enumerable.Range(0, random.Next(3)).Select(_ => Value(random, depth - 1, uri)))}]";
        // The right shape at the top brings the odd values further in.
        if (random.Next(2) == 0) return $"{{\"textDocument\":{{\"uri\":\"{uri}\",\"version\":{random.Next(9)},\"text\":{Value(random, 0, uri)}}},\"{Keys[random.Next(Keys.Length)]}\":{Value(random, depth - 1, uri)}}}";
        return $"{{{string.Join(',', Enumerable.Range(0, random.Next(4)).Select(_ => $"\"{Keys[random.Next(Keys.Length)]}\":{Value(random, depth - 1, uri)}"))}}}";
    }

    private static byte[] Framed(string body) => Encoding.UTF8.GetBytes(DiagnosticsAreTold.Framed(body));

    private static JsonObject At(string uri)
    {
        var parameters = Client.About(uri);
        parameters["position"] = new JsonObject { ["line"] = 3, ["character"] = 1 };
        return parameters;
    }
}
