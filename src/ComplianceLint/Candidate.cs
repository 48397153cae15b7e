namespace ComplianceLint;

/// <summary>A person who stands for election.</summary>
/// <param name="Name">With degrees.</param>
public sealed record Candidate(string Name)
{
    /// <summary>Other ways to write the name.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>The number on the ballot.</summary>
    public string? Number { get; init; }

    public string? Party { get; init; }

    /// <summary>The office that the election is about.</summary>
    public string? Office { get; init; }
}
