namespace ComplianceLint.LanguageServer.Protocol;

internal sealed record RangeParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    public required LspRange Range { get; init; }
}
