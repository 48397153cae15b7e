namespace ComplianceLint.LanguageServer.Protocol;

internal sealed record CompletionItem
{
    public required string Label { get; init; }

    /// <summary>5 field, 12 value, 18 reference.</summary>
    public required int Kind { get; init; }

    public string? Detail { get; init; }

    /// <summary>What it is compared with; null for the label.</summary>
    public string? FilterText { get; init; }

    public required LspTextEdit TextEdit { get; init; }
}
