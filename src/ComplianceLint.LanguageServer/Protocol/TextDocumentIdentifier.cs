namespace ComplianceLint.LanguageServer.Protocol;

internal sealed record TextDocumentIdentifier
{
    public required string Uri { get; init; }

    public int? Version { get; init; }
}
