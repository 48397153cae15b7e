using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using ComplianceLint.EndToEndTests;
using Xunit;

namespace ComplianceLint.LanguageServer.Tests;

public sealed class TheBuiltServerSpeaksOverPipes : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_whole_session_writes_nothing_but_protocol()
    {
        using var server = new ServerProcess(_folder.Path);
        var initialized = await server.InitializeAsync();
        Assert.Equal("ComplianceLint", initialized["result"]!["serverInfo"]!["name"]!.GetValue<string>());
        Open(server, "a.md", "Konon jalan ditutup. NIK 3273014508900001.\n");
        var items = (await server.RequestAsync("textDocument/diagnostic", Client.About(UriOf("a.md"))))["result"]!["items"]!.AsArray();
        Assert.Contains(items, item => item!["code"]!.GetValue<string>() == "kredibel/kata-rumor");
        server.Write(Encoding.UTF8.GetBytes("bukan protokol\r\n\r\nContent-Length: 3\r\n\r\n{{{"));
        _folder.Write("compliancelint.yaml", "rules: [\n");
        server.Send(new JsonObject { ["method"] = "workspace/didChangeWatchedFiles", ["params"] = new JsonObject { ["changes"] = new JsonArray() } });
        await server.RequestAsync("workspace/executeCommand", new JsonObject { ["command"] = "compliancelint.server.lintWorkspace" });
        Assert.Null((await server.RequestAsync("shutdown", null))["error"]);
        server.Send(new JsonObject { ["method"] = "exit" });
        Assert.Equal(0, await server.ExitAsync());
        Assert.NotEmpty(server.Messages());
        Assert.Equal(0, server.Left);
        // The log is for people, and for their support: it names what was no message, and no number.
        var errors = await server.Errors;
        Assert.Contains("compliancelint lsp: ", errors, StringComparison.Ordinal);
        Assert.DoesNotContain("3273014508900001", errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_whose_client_closed_the_pipe_ends()
    {
        using var server = new ServerProcess(_folder.Path);
        await server.InitializeAsync();
        server.Vanish();
        Assert.Equal(1, await server.ExitAsync());
    }

    [Fact]
    public async Task A_server_whose_client_is_gone_ends_though_the_pipe_stays_open()
    {
        using var client = Process.Start("sleep", "1000");
        using var server = new ServerProcess(_folder.Path);
        await server.InitializeAsync(client.Id);
        client.Kill();
        await client.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, await server.ExitAsync());
    }

    private string UriOf(string name) => new Uri(Path.Combine(_folder.Path, name)).AbsoluteUri;

    private void Open(ServerProcess server, string name, string text) => server.Send(new JsonObject
    {
        ["method"] = "textDocument/didOpen",
        ["params"] = new JsonObject { ["textDocument"] = new JsonObject { ["uri"] = UriOf(name), ["languageId"] = "markdown", ["version"] = 1, ["text"] = text } },
    });
}
