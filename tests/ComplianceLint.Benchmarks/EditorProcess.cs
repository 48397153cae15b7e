using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace ComplianceLint.Benchmarks;

/// <summary>The command as an editor starts it: <c>compliancelint lsp</c>, talked to over its pipes.</summary>
internal sealed class EditorProcess : IDisposable
{
    private readonly Process _process;
    private readonly Stream _toServer;
    private readonly Stream _fromServer;
    private int _lastId;

    /// <param name="command">The binary, or the library that <c>dotnet</c> runs.</param>
    /// <param name="folder">The folder of the workspace.</param>
    public EditorProcess(string command, string folder)
    {
        var isLibrary = command.EndsWith(".dll", StringComparison.Ordinal);
        var start = new ProcessStartInfo(isLibrary ? "dotnet" : command, isLibrary ? [command, "lsp"] : ["lsp"])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        _process = Process.Start(start)!;
        _process.ErrorDataReceived += static (_, _) => { };
        _process.BeginErrorReadLine();
        (_toServer, _fromServer) = (_process.StandardInput.BaseStream, new BufferedStream(_process.StandardOutput.BaseStream, 1 << 16));
    }

    /// <summary>What of the process stands in memory, in bytes.</summary>
    public long Resident
    {
        get
        {
            _process.Refresh();
            return _process.WorkingSet64;
        }
    }

    /// <summary>Sends a request and reads until its answer; what the server asks meanwhile is answered with nothing.</summary>
    public JsonNode Request(string method, JsonObject parameters)
    {
        var id = ++_lastId;
        Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        while (true)
        {
            var message = Receive();
            if (message["method"] is null && (int?)message["id"] == id) return message["result"] ?? throw new InvalidDataException(message.ToJsonString());
            if (message["method"] is not null && message["id"] is { } asked) Send(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = asked.DeepClone(), ["result"] = null });
        }
    }

    public void Notify(string method, JsonObject parameters) => Send(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }

    private void Send(JsonObject message)
    {
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        _toServer.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
        _toServer.Write(body);
        _toServer.Flush();
    }

    private JsonNode Receive()
    {
        var length = 0;
        for (var line = ReadLine(); line.Length > 0; line = ReadLine())
        {
            if (line.StartsWith("Content-Length: ", StringComparison.OrdinalIgnoreCase)) length = int.Parse(line.AsSpan(16), CultureInfo.InvariantCulture);
        }

        var body = new byte[length];
        _fromServer.ReadExactly(body);
        return JsonNode.Parse(body)!;
    }

    private string ReadLine()
    {
        var line = new StringBuilder();
        for (var next = _fromServer.ReadByte(); next != '\n'; next = _fromServer.ReadByte())
        {
            if (next < 0) throw new EndOfStreamException("The server ended.");
            if (next != '\r') line.Append((char)next);
        }

        return line.ToString();
    }
}
