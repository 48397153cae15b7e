namespace ComplianceLint;

/// <summary>An institution with the names that it has and had.</summary>
/// <param name="Name">Its full name as it is to be written.</param>
public sealed record Institution(string Name)
{
    public string? Abbreviation { get; init; }

    /// <summary>Other ways to call it that are right as well.</summary>
    public IReadOnlyList<string> Aliases { get; init; } = [];

    /// <summary>Names that it no longer has.</summary>
    public IReadOnlyList<FormerName> Formerly { get; init; } = [];

    /// <summary>True for the institution whose posts are checked.</summary>
    public bool IsOwn { get; init; }
}

/// <summary>A name that an institution had.</summary>
/// <param name="Name">The old name or abbreviation.</param>
/// <param name="Until">The last day on which it was right; null when that is not known.</param>
public sealed record FormerName(string Name, DateOnly? Until);
