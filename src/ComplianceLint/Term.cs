namespace ComplianceLint;

/// <summary>How a term treats a capitalised word inside a sentence.</summary>
public enum ProperNames
{
    Match,
    Skip,
    Only,
}

/// <summary>One or more words that a rule looks for, compared whole and folded.</summary>
public sealed record Term(string Text)
{
    /// <summary>True when the letters must stand as they are written here.</summary>
    public bool ExactCase { get; init; }

    public ProperNames ProperNames { get; init; }

    /// <summary>True when the word is also found inside a reduplicated or hyphenated one.</summary>
    public bool Parts { get; init; }

    /// <summary>With what Indonesian forms of the term are made and found too: names of rules/README.md, or <c>all</c>; empty for none.</summary>
    public IReadOnlyList<string> Affixes { get; init; } = [];

    /// <summary>Forms that are not meant, since they are other words.</summary>
    public IReadOnlyList<string> Except { get; init; } = [];

    /// <summary>True when the word is also found in disguise: <c>g0bl0k</c>, <c>a n j i n g</c>, <c>an*jing</c>, <c>anjiiing</c>.</summary>
    public bool Disguised { get; init; }

    /// <summary>What to write instead, best first.</summary>
    public IReadOnlyList<string> Suggestions { get; init; } = [];

    /// <summary>True when the first suggestion may be applied without a person looking at it.</summary>
    public bool IsSafe { get; init; }

    /// <summary>The forms that its affixes make, by how they are made; endings and reduplication, which any form may have, are left out.</summary>
    public IEnumerable<TermForm> Forms() => Morphology.FormList.Of(this);
}
