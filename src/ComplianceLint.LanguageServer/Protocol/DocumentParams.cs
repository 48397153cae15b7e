namespace ComplianceLint.LanguageServer.Protocol;

/// <summary>The parameters of whatever is about one document.</summary>
internal sealed record DocumentParams
{
    public required TextDocumentIdentifier TextDocument { get; init; }

    /// <summary>What the client has of an earlier answer, when it asks for diagnostics.</summary>
    public string? PreviousResultId { get; init; }
}
