namespace ComplianceLint.LanguageServer.Protocol;

internal sealed record DocumentSymbol
{
    public required string Name { get; init; }

    public string? Detail { get; init; }

    /// <summary>8 field, 15 string, 19 object.</summary>
    public required int Kind { get; init; }

    public required LspRange Range { get; init; }

    public required LspRange SelectionRange { get; init; }

    public IReadOnlyList<DocumentSymbol>? Children { get; init; }
}
