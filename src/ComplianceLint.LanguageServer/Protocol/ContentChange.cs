namespace ComplianceLint.LanguageServer.Protocol;

internal sealed record ContentChange
{
    /// <summary>What is replaced; null for the whole text.</summary>
    public LspRange? Range { get; init; }

    /// <summary>By what.</summary>
    public required string Text { get; init; }
}
