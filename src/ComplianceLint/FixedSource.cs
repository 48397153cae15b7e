using ComplianceLint.Fixes;

namespace ComplianceLint;

/// <summary>A text before and after its fixes, and what became of each of them.</summary>
public sealed class FixedSource
{
    internal FixedSource() { }

    public required AnalyzedSource Before { get; init; }

    /// <summary>The same as <see cref="Before"/> when nothing changed.</summary>
    public required AnalyzedSource After { get; init; }

    /// <summary>Where the two differ, in order.</summary>
    public required IReadOnlyList<TextChange> Changes { get; init; }

    /// <summary>How many findings of each rule were fixed, by rule id.</summary>
    public required IReadOnlyDictionary<string, int> Applied { get; init; }

    /// <summary>In the order of their places in <see cref="After"/>.</summary>
    public required IReadOnlyList<RejectedFix> Rejected { get; init; }

    public bool IsChanged => Changes.Count > 0;

    /// <summary>A part of the old text, of equal length, with everything masked that is sensitive in either version.</summary>
    public string MaskBefore(TextSpan span) => Masks.ReadBefore(span);

    /// <inheritdoc cref="MaskBefore"/>
    public string MaskAfter(TextSpan span) => Masks.ReadAfter(span);

    private CarriedMask Masks => field ??= new CarriedMask(this);
}
