namespace ComplianceLint.LanguageServer.Protocol;

internal sealed record DidOpenParams
{
    public required TextDocumentItem TextDocument { get; init; }
}
