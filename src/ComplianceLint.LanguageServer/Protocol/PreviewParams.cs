namespace ComplianceLint.LanguageServer.Protocol;

internal sealed record PreviewParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>Where somebody writes: of several posts the one there is shown; null for the first.</summary>
    public LspPosition? Position { get; init; }
}
