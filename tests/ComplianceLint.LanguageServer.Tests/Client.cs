using System.Collections.Concurrent;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json.Nodes;
using System.Threading.Channels;
using ComplianceLint.LanguageServer.Wire;
using ComplianceLint.Workspace;

namespace ComplianceLint.LanguageServer.Tests;

/// <summary>An editor as a script: talks to a server through pipes in memory, and answers what that asks.</summary>
internal sealed class Client : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Pipe _toServer = new();
    private readonly Pipe _toClient = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> _waiting = new();
    private readonly Channel<JsonNode> _incoming = System.Threading.Channels.Channel.CreateUnbounded<JsonNode>();
    private readonly List<JsonNode> _seen = [];
    private readonly Task<int> _server;
    private readonly StringWriter _log = new();
    private int _lastId;
    private int _lastVersion;

    public Client(string folder, DateTimeOffset? now = null, string? cache = null)
    {
        Folder = folder;
        var settings = new ServerSettings
        {
            Run = new RunSettings { WorkingDirectory = folder },
            Version = "0.0.0",
            Now = now,
            CacheFolder = cache,
            Debounce = TimeSpan.Zero,
            Log = TextWriter.Synchronized(_log),
        };
        _server = Task.Run(() => LanguageServer.RunAsync(_toServer.Reader.AsStream(), _toClient.Writer.AsStream(), settings));
        _ = Task.Run(ReadAsync);
    }

    public string Folder { get; }

    /// <summary>The exit code of the server.</summary>
    public Task<int> Exit => _server.WaitAsync(Patience);

    public string Log => _log.ToString();

    /// <summary>Everything that the server said by itself, as far as it was looked at.</summary>
    public IReadOnlyList<JsonNode> Seen => _seen;

    public static async Task<Client> StartAsync(string folder, string capabilities = "{}", DateTimeOffset? now = null, string? cache = null, string locale = "id")
    {
        var client = new Client(folder, now, cache);
        await client.InitializeAsync(capabilities, locale);
        return client;
    }

    public async Task<JsonNode> InitializeAsync(string capabilities = "{}", string? locale = "id")
    {
        var parameters = new JsonObject
        {
            ["processId"] = Environment.ProcessId,
            ["capabilities"] = JsonNode.Parse(capabilities),
            ["workspaceFolders"] = new JsonArray(new JsonObject { ["uri"] = new Uri(Folder).AbsoluteUri, ["name"] = "uji" }),
        };
        if (locale is not null) parameters["locale"] = locale;
        var answer = await RequestAsync("initialize", parameters);
        await NotifyAsync("initialized", new JsonObject());
        return answer;
    }

    public string UriOf(string name) => new Uri(Path.Combine(Folder, name)).AbsoluteUri;

    public async Task OpenAsync(string uri, string text, string language = "markdown", int version = 1)
    {
        _lastVersion = version;
        await NotifyAsync("textDocument/didOpen", new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = uri, ["languageId"] = language, ["version"] = version, ["text"] = text },
        });
    }

    public async Task ChangeAsync(string uri, params IEnumerable<JsonNode> changes) => await NotifyAsync("textDocument/didChange", new JsonObject
    {
        ["textDocument"] = new JsonObject { ["uri"] = uri, ["version"] = ++_lastVersion },
        ["contentChanges"] = new JsonArray([.. changes]),
    });

    public static JsonNode Whole(string text) => new JsonObject { ["text"] = text };

    public static JsonNode Part(int line, int character, int endLine, int endCharacter, string text) => new JsonObject
    {
        ["range"] = new JsonObject
        {
            ["start"] = new JsonObject { ["line"] = line, ["character"] = character },
            ["end"] = new JsonObject { ["line"] = endLine, ["character"] = endCharacter },
        },
        ["text"] = text,
    };

    /// <summary>Asks for diagnostics, and gives those of a full answer.</summary>
    public async Task<JsonArray> PullAsync(string uri) => (await ResultAsync("textDocument/diagnostic", About(uri)))!["items"]!.AsArray();

    public static JsonObject About(string uri) => new() { ["textDocument"] = new JsonObject { ["uri"] = uri } };

    /// <summary>The whole answer to a request, be it a result or an error.</summary>
    public async Task<JsonNode> RequestAsync(string method, JsonNode? parameters)
    {
        var (_, answer) = await SendAsync(method, parameters);
        return await answer.WaitAsync(Patience);
    }

    public async Task<JsonNode?> ResultAsync(string method, JsonNode? parameters)
    {
        var answer = await RequestAsync(method, parameters);
        return answer["error"] is { } error ? throw new InvalidOperationException(error.ToJsonString()) : answer["result"];
    }

    /// <summary>Sends a request without waiting for its answer.</summary>
    public async Task<(int Id, Task<JsonNode> Answer)> SendAsync(string method, JsonNode? parameters)
    {
        var id = Interlocked.Increment(ref _lastId);
        var source = _waiting[id] = new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously);
        await WriteAsync(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters });
        return (id, source.Task);
    }

    public async Task NotifyAsync(string method, JsonNode? parameters) =>
        await WriteAsync(new JsonObject { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters });

    public async Task RawAsync(string text) => await RawAsync(Encoding.UTF8.GetBytes(text));

    public async Task RawAsync(byte[] bytes) => await _toServer.Writer.WriteAsync(bytes);

    /// <summary>The next message of the server with a method, be it a notification or a request.</summary>
    public async Task<JsonNode> NextAsync(string method)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var message = await _incoming.Reader.ReadAsync(patience.Token);
            _seen.Add(message);
            if (message["method"]?.GetValue<string>() == method) return message;
        }
    }

    /// <summary>The next diagnostics that the server publishes.</summary>
    public async Task<JsonNode> PublishedAsync() => (await NextAsync("textDocument/publishDiagnostics"))["params"]!;

    /// <summary>The next answer without an id: the server could not tell to what.</summary>
    public async Task<int> RefusalAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        while (true)
        {
            var message = await _incoming.Reader.ReadAsync(patience.Token);
            if (message["error"]?["code"] is { } code && message["id"] is null) return code.GetValue<int>();
        }
    }

    /// <summary>Takes what has come so far.</summary>
    public void Drain()
    {
        while (_incoming.Reader.TryRead(out var message)) _seen.Add(message);
    }

    /// <summary>Closes the pipe, as a client does that is gone.</summary>
    public void Vanish() => _toServer.Writer.Complete();

    public async ValueTask DisposeAsync()
    {
        await _toServer.Writer.CompleteAsync();
        await Exit;
    }

    private async Task WriteAsync(JsonNode message)
    {
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        await RawAsync([.. Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"), .. body]);
    }

    private async Task ReadAsync()
    {
        var frames = new FrameReader(_toClient.Reader.AsStream());
        while (await frames.ReadAsync(CancellationToken.None) is { } frame)
        {
            var message = JsonNode.Parse(frame.Body!)!;
            if (message["method"] is null && message["id"] is JsonValue id && id.TryGetValue<int>(out var number) && _waiting.TryRemove(number, out var source)) source.SetResult(message);
            else if (message["method"] is not null && message["id"] is { } asked) await AnswerAsync(message, asked);
            else _incoming.Writer.TryWrite(message);
        }
    }

    private async Task AnswerAsync(JsonNode request, JsonNode id)
    {
        _incoming.Writer.TryWrite(request);
        await WriteAsync(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = null });
    }
}
