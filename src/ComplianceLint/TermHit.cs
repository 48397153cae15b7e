namespace ComplianceLint;

/// <summary>A place where a registered term stands.</summary>
/// <param name="Context">The post that is being analysed.</param>
/// <param name="First">The index of the first token in <see cref="PostDocument.Elements"/>.</param>
/// <param name="Last">The index of the last token.</param>
/// <param name="Term">The term, as it was registered.</param>
public readonly record struct TermHit(PostContext Context, int First, int Last, Term Term);
