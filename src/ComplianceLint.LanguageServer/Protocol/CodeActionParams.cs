namespace ComplianceLint.LanguageServer.Protocol;

internal sealed record CodeActionParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    public required LspRange Range { get; init; }

    public CodeActionContext Context { get; init; } = new();
}
