using System.Text.Json.Nodes;

namespace ComplianceLint.LanguageServer.Wire;

/// <summary>The answer to a request: a result, or why there is none.</summary>
internal sealed record Reply
{
    public JsonNode? Result { get; private init; }

    public ErrorCode? Error { get; private init; }

    public string Message { get; private init; } = "";

    public JsonNode? Details { get; private init; }

    public static Reply Nothing { get; } = new();

    public static Reply Of(JsonNode? result) => new() { Result = result };

    public static Reply Fail(ErrorCode error, string message, JsonNode? details = null) => new() { Error = error, Message = message, Details = details };
}
