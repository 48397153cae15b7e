using System.Text.Json;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.LanguageServer.Sessions;

namespace ComplianceLint.LanguageServer.Wire;

/// <summary>Reads what the client sends, on a thread of its own, and lines it up as work.</summary>
internal sealed class Listener(Stream input, WorkQueue work, Session session, Log log)
{
    public async Task ListenAsync(CancellationToken cancellation)
    {
        var frames = new FrameReader(input);
        try
        {
            while (await frames.ReadAsync(cancellation) is { } frame) Accept(frame);
            work.Add(session.Lose);
        }
        catch (Exception exception)
        {
            log.Write("the client cannot be read", exception);
            work.Add(session.Lose);
        }
    }

    private void Accept(Frame frame)
    {
        if (Parse(frame) is not { } message)
        {
            log.Write("a message that is no JSON-RPC");
            var error = frame.Body is { } body && !IsJson(body) ? ErrorCode.ParseError : ErrorCode.InvalidRequest;
            work.Add(() => session.Refuse(error));
            return;
        }

        // Seen ahead of the queue, so that what is not wanted any more is not begun.
        session.Ahead.Note(message);
        work.Add(() => session.Handle(message));
    }

    private static Envelope? Parse(Frame frame)
    {
        if (frame.Body is not { } body) return null;
        LoneSurrogates.Replace(body);
        try
        {
            return JsonSerializer.Deserialize(body, ProtocolJson.Default.Envelope);
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            return null;
        }
    }

    private static bool IsJson(byte[] body)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
