namespace ComplianceLint;

/// <summary>Something that may stand at a place of the front matter.</summary>
/// <param name="Text">What is written.</param>
/// <param name="Span">What it replaces.</param>
/// <param name="IsKey">True for a key, false for a value.</param>
/// <param name="Detail">What it also is called; null for nothing.</param>
public sealed record FieldProposal(string Text, TextSpan Span, bool IsKey, string? Detail = null)
{
    /// <summary>What may stand at an offset of a Markdown draft; nothing outside of its front matter.</summary>
    /// <param name="text">The draft, however far it has got.</param>
    /// <param name="offset">Where somebody is writing.</param>
    /// <param name="registry">Names accounts and campaigns.</param>
    /// <param name="today">A day to begin with.</param>
    public static IReadOnlyList<FieldProposal> At(string text, int offset, Registry registry, DateOnly today) =>
        Posts.FrontMatterCaret.Find(text, offset) is { } caret ? Posts.FieldProposals.Of(caret, registry, today) : [];
}
