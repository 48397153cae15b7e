using System.Text.Json.Nodes;

namespace ComplianceLint.LanguageServer.Protocol;

internal sealed record CodeActionContext
{
    /// <summary>The diagnostics that the client shows there, as it got them.</summary>
    public IReadOnlyList<JsonObject> Diagnostics { get; init; } = [];

    /// <summary>The kinds that are wanted; null for all.</summary>
    public IReadOnlyList<string>? Only { get; init; }
}
