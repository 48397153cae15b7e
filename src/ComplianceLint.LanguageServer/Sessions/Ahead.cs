using System.Collections.Concurrent;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Sessions;

/// <summary>What of the messages that still wait is known already: requests that were called off, and texts that will change. Thread-safe.</summary>
internal sealed class Ahead
{
    private readonly ConcurrentDictionary<string, bool> _cancelled = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, int> _changes = new(StringComparer.Ordinal);

    /// <summary>Looks at a message that is about to wait.</summary>
    public void Note(Envelope message)
    {
        // What should be a notification and asks for an answer is refused: it changes nothing, and nobody would note its turn.
        if (!message.IsNotification) return;
        if (message.Method == "$/cancelRequest" && message.Params.At("id") is { ValueKind: not System.Text.Json.JsonValueKind.Undefined } id) _cancelled[id.GetRawText()] = true;
        if (message.Method == "textDocument/didChange" && UriOf(message) is { } uri) _changes.AddOrUpdate(uri, 1, (_, count) => count + 1);
    }

    /// <summary>Notes that a change has its turn.</summary>
    public void Arrive(Envelope message)
    {
        if (UriOf(message) is not { } uri) return;
        if (_changes.AddOrUpdate(uri, 0, (_, count) => count - 1) <= 0) _changes.TryRemove(new(uri, 0));
    }

    /// <summary>True when a change of the text waits, so that nobody needs what is said of it now.</summary>
    public bool IsSuperseded(string uri) => _changes.TryGetValue(uri, out var count) && count > 0;

    /// <summary>True once for a request that was called off.</summary>
    public bool TakeCancelled(Envelope request) => !_cancelled.IsEmpty && _cancelled.TryRemove(request.Id.GetRawText(), out _);

    /// <summary>Forgets that a request was called off which has been answered.</summary>
    public void Forget(Envelope cancel)
    {
        if (cancel.Params.At("id") is { ValueKind: not System.Text.Json.JsonValueKind.Undefined } id) _cancelled.TryRemove(id.GetRawText(), out _);
    }

    private static string? UriOf(Envelope message) => message.Params.At("textDocument", "uri").Text();
}
