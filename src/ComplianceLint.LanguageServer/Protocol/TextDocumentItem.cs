namespace ComplianceLint.LanguageServer.Protocol;

internal sealed record TextDocumentItem
{
    public required string Uri { get; init; }

    public string LanguageId { get; init; } = "";

    public int Version { get; init; }

    public required string Text { get; init; }
}
