using System.Text.Json.Nodes;

namespace ComplianceLint.LanguageServer.Protocol;

internal sealed record CodeAction
{
    public required string Title { get; init; }

    public required string Kind { get; init; }

    /// <summary>The diagnostics that it is about, as the client got them.</summary>
    public IReadOnlyList<JsonObject>? Diagnostics { get; init; }

    public bool? IsPreferred { get; init; }

    public DisabledAction? Disabled { get; init; }

    /// <summary>What it does; null until the client asks.</summary>
    public JsonObject? Edit { get; init; }

    /// <summary>What is run instead.</summary>
    public LspCommand? Command { get; init; }

    /// <summary>From what the edit is made when the client asks.</summary>
    public ActionOrder? Data { get; init; }
}
