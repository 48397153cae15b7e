using System.Text.Json;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Sessions;

/// <summary>A request that is answered later, once. From the working thread alone.</summary>
internal sealed class PendingReply(ClientConnection client, JsonElement id)
{
    public bool IsAnswered { get; private set; }

    /// <summary>Stops the work of a request that was called off.</summary>
    public Action? Stop { get; set; }

    public void Complete(Reply reply)
    {
        if (IsAnswered) return;
        IsAnswered = true;
        client.Answer(id, reply);
    }

    public void Cancel()
    {
        Stop?.Invoke();
        Complete(Reply.Fail(ErrorCode.RequestCancelled, "The request was called off."));
    }
}
