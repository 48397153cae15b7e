namespace ComplianceLint.LanguageServer.Protocol;

/// <summary>One text; offsets into it count UTF-16 code units.</summary>
internal sealed record PreviewPart
{
    public required string Text { get; init; }

    /// <summary>Its length as the channel counts.</summary>
    public required int Count { get; init; }

    /// <summary>How much the channel takes; null where no limit is known.</summary>
    public int? Limit { get; init; }

    /// <summary>What is counted.</summary>
    public required string Unit { get; init; }

    /// <summary>Where the surplus begins; null where there is none.</summary>
    public int? CutAt { get; init; }

    /// <summary>Where the channel hides the rest behind “more”; null where it does not, or nobody knows.</summary>
    public int? FoldAt { get; init; }

    /// <summary>Where the text stands in the document.</summary>
    public required LspRange Range { get; init; }

    public required IReadOnlyList<PreviewMark> Marks { get; init; }
}
