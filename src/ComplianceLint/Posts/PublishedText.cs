namespace ComplianceLint.Posts;

/// <summary>A text that is published as a whole: the body, one post of a thread, or a channel's variant.</summary>
/// <param name="Element">The index of its <see cref="ElementKind.Post"/> element.</param>
/// <param name="Channel">The channel of a variant; null for the body.</param>
internal readonly record struct PublishedText(int Element, string? Channel)
{
    /// <summary>Behind the comments and alternative texts that follow it, which belong to it but are not published with it.</summary>
    public int End { get; init; }
}
