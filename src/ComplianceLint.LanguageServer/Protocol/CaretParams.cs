namespace ComplianceLint.LanguageServer.Protocol;

/// <summary>The parameters of our own requests about what is written.</summary>
internal sealed record CaretParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>Where somebody writes: of several posts the one there is meant; null for the first.</summary>
    public LspPosition? Position { get; init; }
}
