using System.Text.Json;

namespace ComplianceLint.LanguageServer.Wire;

/// <summary>A message as JSON-RPC wraps it: a request has a method and an id, a notification no id, a response no method.</summary>
internal sealed record Envelope
{
    public JsonElement Id { get; init; }

    public string? Method { get; init; }

    public JsonElement Params { get; init; }

    public JsonElement Result { get; init; }

    public JsonElement Error { get; init; }

    public bool IsRequest => Method is not null && Id.ValueKind is JsonValueKind.Number or JsonValueKind.String;

    public bool IsNotification => Method is not null && Id.ValueKind == JsonValueKind.Undefined;

    public bool IsResponse => Method is null && Id.ValueKind != JsonValueKind.Undefined && (Result.ValueKind != JsonValueKind.Undefined || Error.ValueKind != JsonValueKind.Undefined);
}
