namespace ComplianceLint.Registries.Sealing;

/// <summary>What is known of a token: the lengths of the sealed terms that begin with it.</summary>
/// <param name="Hash">The hash by which the scanner knows it.</param>
/// <param name="Folded">Its folded text.</param>
/// <param name="Lengths">Numbers of tokens, shortest first; nearly always none.</param>
internal sealed record SealedToken(int Hash, string Folded, int[] Lengths)
{
    /// <summary>Its words without accents and signs.</summary>
    public required string Bare { get; init; }

    /// <summary>How many words these are; 0 for a sign.</summary>
    public required int Words { get; init; }

    /// <summary>For a token of one word: it and its stems, as far as sealed terms begin with them.</summary>
    public required SealedBeginning[] Beginnings { get; init; }

    /// <summary>True for a word of several, such as “operasi-garuda”.</summary>
    public bool HasHyphen => Folded.Contains('-', StringComparison.Ordinal);

    public bool BeginsTerm => Lengths.Length > 0 || Beginnings.Length > 0;
}

/// <summary>A word with which sealed terms begin, and their numbers of words, shortest first.</summary>
internal readonly record struct SealedBeginning(string Text, int[] Lengths);
