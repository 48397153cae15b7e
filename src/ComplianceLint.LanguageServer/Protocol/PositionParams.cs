namespace ComplianceLint.LanguageServer.Protocol;

internal sealed record PositionParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    public required LspPosition Position { get; init; }
}
