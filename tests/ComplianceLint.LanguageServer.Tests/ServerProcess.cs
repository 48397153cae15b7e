using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace ComplianceLint.LanguageServer.Tests;

/// <summary>The built command as an editor starts it, with every byte that it writes.</summary>
internal sealed class ServerProcess : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process _process;
    private readonly MemoryStream _written = new();
    private readonly Task _reading;
    private readonly Task<string> _errors;
    private int _lastId;

    public ServerProcess(string folder)
    {
        var start = new ProcessStartInfo("dotnet", [Command, "lsp"]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["XDG_CACHE_HOME"] = Path.Combine(folder, ".cache");
        _process = Process.Start(start)!;
        _reading = Task.Run(ReadAsync);
        _errors = _process.StandardError.ReadToEndAsync();
    }

    /// <summary>The full path of the command.</summary>
    public static string Command => Path.Combine(AppContext.BaseDirectory, "compliancelint.dll");

    public Task<string> Errors => _errors.WaitAsync(Patience);

    public async Task<JsonNode> InitializeAsync(int? processId = null)
    {
        var answer = await RequestAsync("initialize", new JsonObject { ["processId"] = processId ?? Environment.ProcessId, ["capabilities"] = JsonNode.Parse(Capabilities.Pull), ["locale"] = "id", ["rootUri"] = new Uri(_process.StartInfo.WorkingDirectory).AbsoluteUri });
        Send(new JsonObject { ["method"] = "initialized", ["params"] = new JsonObject() });
        return answer;
    }

    public async Task<JsonNode> RequestAsync(string method, JsonNode? parameters)
    {
        var id = ++_lastId;
        Send(new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters });
        var until = DateTime.UtcNow + Patience;
        while (DateTime.UtcNow < until)
        {
            if (Messages().FirstOrDefault(message => message["method"] is null && message["id"]?.GetValueKind() == System.Text.Json.JsonValueKind.Number && message["id"]!.GetValue<int>() == id) is { } answer) return answer;
            await Task.Delay(20);
        }

        throw new TimeoutException(method);
    }

    public void Send(JsonObject message)
    {
        message["jsonrpc"] = "2.0";
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        Write([.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body]);
    }

    public void Write(byte[] bytes)
    {
        _process.StandardInput.BaseStream.Write(bytes);
        _process.StandardInput.BaseStream.Flush();
    }

    /// <summary>Closes the pipe, as a client does that is gone.</summary>
    public void Vanish() => _process.StandardInput.Close();

    public async Task<int> ExitAsync()
    {
        await _process.WaitForExitAsync().WaitAsync(Patience);
        await _reading.WaitAsync(Patience);
        return _process.ExitCode;
    }

    /// <summary>What was written so far, cut as the protocol says.</summary>
    /// <exception cref="InvalidDataException">Something between is no protocol.</exception>
    public List<JsonNode> Messages()
    {
        var bytes = Written();
        var messages = new List<JsonNode>();
        for (var at = 0; at < bytes.Length;)
        {
            var end = bytes.AsSpan(at).IndexOf("\r\n\r\n"u8);
            if (end < 0) break;
            var header = Encoding.ASCII.GetString(bytes, at, end);
            if (!header.StartsWith("Content-Length: ", StringComparison.Ordinal) || header.Contains('\n', StringComparison.Ordinal)) throw new InvalidDataException(header);
            var length = int.Parse(header["Content-Length: ".Length..], System.Globalization.CultureInfo.InvariantCulture);
            var start = at + end + 4;
            if (start + length > bytes.Length) break;
            messages.Add(JsonNode.Parse(bytes.AsSpan(start, length))!);
            at = start + length;
            Left = bytes.Length - at;
        }

        return messages;
    }

    /// <summary>How many bytes stood behind the last whole message when it was read.</summary>
    public int Left { get; private set; }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill();
        _process.Dispose();
        _written.Dispose();
    }

    private byte[] Written()
    {
        lock (_written) return _written.ToArray();
    }

    private async Task ReadAsync()
    {
        var buffer = new byte[1 << 14];
        while (await _process.StandardOutput.BaseStream.ReadAsync(buffer) is > 0 and var count)
        {
            lock (_written) _written.Write(buffer, 0, count);
        }
    }
}
