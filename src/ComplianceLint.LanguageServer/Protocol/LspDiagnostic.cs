using System.Text.Json.Nodes;

namespace ComplianceLint.LanguageServer.Protocol;

/// <summary>A finding as an editor shows it.</summary>
internal sealed record LspDiagnostic
{
    public required LspRange Range { get; init; }

    /// <summary>1 error, 2 warning, 3 information, 4 hint.</summary>
    public required int Severity { get; init; }

    public required string Code { get; init; }

    public CodeDescription? CodeDescription { get; init; }

    public string Source { get; init; } = "compliancelint";

    public required string Message { get; init; }

    /// <summary>1: what it marks is of no use.</summary>
    public IReadOnlyList<int>? Tags { get; init; }

    public IReadOnlyList<RelatedInformation>? RelatedInformation { get; init; }

    /// <summary>The fingerprints of the findings that it stands for.</summary>
    public JsonNode? Data { get; init; }
}
