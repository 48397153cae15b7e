namespace ComplianceLint;

/// <summary>A place where the steps of a sequence follow each other in one sentence.</summary>
/// <param name="Context">The post that is being analysed.</param>
/// <param name="First">The index of the first token in <see cref="PostDocument.Elements"/>.</param>
/// <param name="Last">The index of the last token.</param>
public readonly record struct SequenceHit(PostContext Context, int First, int Last)
{
    /// <summary>The tokens of the captured step; null where no step is captured or an optional one is absent.</summary>
    public (int First, int Last)? Captured { get; init; }
}
