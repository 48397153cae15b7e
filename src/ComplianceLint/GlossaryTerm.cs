namespace ComplianceLint;

/// <summary>A term of the institution.</summary>
/// <param name="Term">The term or abbreviation.</param>
public sealed record GlossaryTerm(string Term)
{
    /// <summary>What to write instead; null when the term itself is right.</summary>
    public string? Preferred { get; init; }

    /// <summary>What the abbreviation stands for.</summary>
    public string? Expansion { get; init; }
}
