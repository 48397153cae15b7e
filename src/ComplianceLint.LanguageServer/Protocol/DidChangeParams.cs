namespace ComplianceLint.LanguageServer.Protocol;

internal sealed record DidChangeParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    public required IReadOnlyList<ContentChange> ContentChanges { get; init; }
}
