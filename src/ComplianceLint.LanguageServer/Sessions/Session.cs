using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Sessions;

/// <summary>One client from its first message to its last: who may say what when, and who answers.</summary>
internal sealed class Session
{
    private static readonly TimeSpan ParentInterval = TimeSpan.FromSeconds(3);

    private readonly ServerSettings _settings;
    private readonly ClientConnection _client;
    private readonly WorkQueue _work;
    private readonly Log _log;
    private readonly Dictionary<string, PendingReply> _pending = new(StringComparer.Ordinal);
    private Methods? _methods;
    private bool _isShutDown;

    public Session(ServerSettings settings, ClientConnection client, WorkQueue work, Log log) => (_settings, _client, _work, _log) = (settings, client, work, log);

    public Ahead Ahead { get; } = new();

    public bool IsOver { get; private set; }

    /// <summary>True when the client asked to shut down before it left.</summary>
    public bool HasLeftInOrder => _isShutDown;

    /// <summary>Ends the session, as a client that is gone cannot.</summary>
    public void Lose() => IsOver = true;

    /// <summary>Stops what still goes on beside the queue.</summary>
    public void End()
    {
        foreach (var pending in _pending.Values.Where(pending => !pending.IsAnswered)) pending.Cancel();
        _pending.Clear();
    }

    /// <summary>Answers what is no message; nobody knows to which request.</summary>
    public void Refuse(ErrorCode error) => _client.Answer(default, Reply.Fail(error, "This is no message of JSON-RPC 2.0."));

    public void Handle(Envelope message)
    {
        if (message.IsResponse) _client.Receive(message);
        else if (message.IsNotification) Take(message);
        else if (!message.IsRequest) Refuse(ErrorCode.InvalidRequest);
        else if (Answer(message) is { } reply) _client.Answer(message.Id, reply);
    }

    /// <summary>Null where the answer comes later.</summary>
    private Reply? Answer(Envelope request)
    {
        if (Ahead.TakeCancelled(request)) return Reply.Fail(ErrorCode.RequestCancelled, "The request was called off.");
        if (request.Method == "initialize") return _methods is null ? Initialize(request) : Reply.Fail(ErrorCode.InvalidRequest, "The server is initialized already.");
        if (_methods is null) return Reply.Fail(ErrorCode.ServerNotInitialized, "The first request must be “initialize”.");
        if (_isShutDown) return Reply.Fail(ErrorCode.InvalidRequest, "The server is shut down.");
        if (request.Method == "shutdown")
        {
            _isShutDown = true;
            End();
            return Reply.Nothing;
        }

        try
        {
            if (_methods.Requests.TryGetValue(request.Method!, out var answer)) return answer(request.Params);
            if (!_methods.LongRequests.TryGetValue(request.Method!, out var begin)) return Reply.Fail(ErrorCode.MethodNotFound, "There is no such method.");
            return begin(request.Params, Wait(request)) is { } reply ? Forget(request, reply) : null;
        }
        catch (Exception exception)
        {
            _log.Write(request.Method!, exception);
            return Forget(request, Reply.Fail(ErrorCode.InternalError, $"ComplianceLint failed ({exception.GetType().Name}); please report it as a bug."));
        }
    }

    private PendingReply Wait(Envelope request)
    {
        foreach (var (answered, _) in _pending.Where(entry => entry.Value.IsAnswered).ToList()) _pending.Remove(answered);
        return _pending[request.Id.GetRawText()] = new PendingReply(_client, request.Id);
    }

    private Reply Forget(Envelope request, Reply reply)
    {
        _pending.Remove(request.Id.GetRawText());
        return reply;
    }

    private void Take(Envelope notification)
    {
        switch (notification.Method)
        {
            case "exit":
                IsOver = true;
                return;
            case "$/cancelRequest":
                // Whoever waited for it was answered before this had its turn, but for what takes long.
                Ahead.Forget(notification);
                if (_pending.Remove(notification.Params.At("id").RawText(), out var pending)) pending.Cancel();
                return;
            case "textDocument/didChange":
                Ahead.Arrive(notification);
                break;
        }

        if (_methods is null || _isShutDown || !_methods.Notifications.TryGetValue(notification.Method!, out var take)) return;
        try
        {
            if (!take(notification.Params)) _log.Write($"{notification.Method}: parameters that the protocol does not know");
        }
        catch (Exception exception)
        {
            _log.Write(notification.Method!, exception);
        }
    }

    private Reply Initialize(Envelope request)
    {
        var features = ClientFeatures.Read(request.Params);
        _methods = new Methods(_settings, _client, _work, Ahead, _log, features, request.Params);
        if (request.Params.At("processId").TryGetInt(out var parent)) WatchParent(parent);
        return Reply.Of(new JsonObject
        {
            ["capabilities"] = ServerCapabilities.For(features),
            ["serverInfo"] = new JsonObject { ["name"] = "ComplianceLint", ["version"] = _settings.Version },
        });
    }

    /// <summary>A client that crashed may leave its pipe open in a process that it started.</summary>
    private void WatchParent(int parent) => _work.AddLater("parent", ParentInterval, () =>
    {
        if (ClientProcess.IsGone(parent)) Lose();
        else WatchParent(parent);
    });
}
