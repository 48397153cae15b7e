namespace ComplianceLint.LanguageServer.Protocol;

/// <summary>A post as each of its channels publishes it.</summary>
internal sealed record Preview
{
    /// <summary>The version of the document that is shown.</summary>
    public int Version { get; init; }

    /// <summary>Why nothing is shown, as a sentence; null where something is.</summary>
    public string? Reason { get; init; }

    /// <summary>Which post of the document it is; null where there is none.</summary>
    public PreviewPost? Post { get; init; }

    public IReadOnlyList<PreviewChannel> Channels { get; init; } = [];
}
