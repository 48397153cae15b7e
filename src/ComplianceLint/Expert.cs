namespace ComplianceLint;

/// <summary>A person who may review claims in some fields.</summary>
/// <param name="Name">With degrees.</param>
/// <param name="Fields">Categories of posts, such as <c>medis</c>; empty for any.</param>
public sealed record Expert(string Name, IReadOnlyList<string> Fields)
{
    /// <summary>Other ways to write the name that are right as well.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];
}
