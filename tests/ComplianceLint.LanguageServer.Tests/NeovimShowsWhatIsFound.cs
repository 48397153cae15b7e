using System.Diagnostics;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ComplianceLint.EndToEndTests;
using Xunit;

namespace ComplianceLint.LanguageServer.Tests;

/// <summary>The real editor, with the lines that the README gives its users.</summary>
public sealed partial class NeovimShowsWhatIsFound : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_draft_is_written_mended_explained_and_suppressed()
    {
        _folder.Write("compliancelint.yaml", "messages: id\nextends: [instansi-pemerintah]\n");
        _folder.Write("draf.md", "---\njudul: Kabar jalan\nsaluran: [web]\n---\n😀 Konon jalan Merdeka ditutup.\n\nAcara di laksanakan besok.\n\njalan dibuka lagi.\n");
        _folder.Write("pos.json", "{ \"teks\": \"Konon jalan ditutup.\" }\n");
        var result = await RunAsync();
        Assert.True(result["fault"] is null, result.ToJsonString());

        var rumour = result["opened"]!.AsArray().Single(item => item!["code"]!.GetValue<string>() == "kredibel/kata-rumor")!;
        // Neovim counts in bytes: four of them are one emoji.
        Assert.Equal((4, 5, 10), (Number(rumour, "line"), Number(rumour, "column"), Number(rumour, "endColumn")));
        Assert.Equal("compliancelint", rumour["source"]!.GetValue<string>());
        Assert.Contains("“Konon”", rumour["message"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.DoesNotContain(result["edited"]!.AsArray(), item => item!["code"]!.GetValue<string>() == "kredibel/kata-rumor");
        Assert.Equal("😀 Menurut BPS jalan Merdeka ditutup.", result["fixed"]![4]!.GetValue<string>());
        Assert.Equal("Acara dilaksanakan besok.", result["fixed"]![6]!.GetValue<string>());
        var hover = string.Join('\n', result["hover"]!.AsArray().Select(line => line!.GetValue<string>()));
        Assert.Contains("Kredibel", hover, StringComparison.Ordinal);
        Assert.Contains("‹", hover, StringComparison.Ordinal);
        Assert.Equal(["<!-- compliancelint-disable-next-block kredibel/kata-rumor -- Judul film. -->", "Konon jalan dibuka lagi."], result["suppressed"]!.AsArray().Skip(8).Select(line => line!.GetValue<string>()));
        Assert.Contains(result["json"]!.AsArray(), item => item!["code"]!.GetValue<string>() == "kredibel/kata-rumor" && Number(item, "column") == 11);
    }

    private static int Number(JsonNode? json, string name) => json![name]!.GetValue<int>();

    /// <returns>What the editor wrote down.</returns>
    private async Task<JsonNode> RunAsync()
    {
        var readme = await File.ReadAllTextAsync(Path.Combine(CommandRun.Repository, "README.md"), TestContext.Current.CancellationToken);
        var settings = LuaBlock().Matches(readme).Single(block => block.Value.Contains("start_client", StringComparison.Ordinal)).Groups["lua"].Value;
        var script = Path.Combine(AppContext.BaseDirectory, "editors", "neovim.lua");
        _folder.Write("init.lua", settings);
        _folder.Write("bin/compliancelint", $"#!/bin/sh\necho $$ > '{Path.Combine(_folder.Path, "server.pid")}'\nexec dotnet '{ServerProcess.Command}' \"$@\"\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(Path.Combine(_folder.Path, "bin/compliancelint"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        var start = new ProcessStartInfo("nvim", ["--headless", "-n", "-u", "init.lua", "-c", $"luafile {script}"]) { WorkingDirectory = _folder.Path, RedirectStandardError = true, RedirectStandardOutput = true, RedirectStandardInput = true };
        foreach (var (name, value) in new[] { ("XDG_CACHE_HOME", ".cache"), ("XDG_DATA_HOME", ".data"), ("XDG_STATE_HOME", ".state"), ("XDG_CONFIG_HOME", ".config") }) start.Environment[name] = Path.Combine(_folder.Path, value);
        start.Environment["PATH"] = $"{Path.Combine(_folder.Path, "bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        start.Environment["LANG"] = "id_ID.UTF-8";
        using var editor = Process.Start(start)!;
        editor.StandardInput.Close();
        var output = editor.StandardError.ReadToEndAsync();
        try
        {
            await editor.WaitForExitAsync(TestContext.Current.CancellationToken).WaitAsync(Patience);
        }
        finally
        {
            if (!editor.HasExited) editor.Kill(entireProcessTree: true);
        }

        Assert.True(File.Exists(Path.Combine(_folder.Path, "hasil.json")), await output);
        await ServerIsGoneAsync(int.Parse(await File.ReadAllTextAsync(Path.Combine(_folder.Path, "server.pid"), TestContext.Current.CancellationToken), System.Globalization.CultureInfo.InvariantCulture));
        return JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(_folder.Path, "hasil.json"), TestContext.Current.CancellationToken))!;
    }

    /// <summary>An editor that was closed leaves no process behind.</summary>
    private static async Task ServerIsGoneAsync(int id)
    {
        var until = DateTime.UtcNow + TimeSpan.FromMinutes(1);
        while (Directory.Exists($"/proc/{id}"))
        {
            Assert.True(DateTime.UtcNow < until, "The server is still there.");
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    [GeneratedRegex("```lua\n(?<lua>.*?)```", RegexOptions.Singleline)]
    private static partial Regex LuaBlock();
}
