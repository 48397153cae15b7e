namespace ComplianceLint;

/// <summary>One step of a sequence: terms or a class of tokens, and how far from the step before it may stand.</summary>
public sealed record SequenceStep
{
    /// <summary>The terms of which one must stand there.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    /// <summary>What may stand there besides the terms.</summary>
    public TokenClass? Class { get; init; }

    public bool IsOptional { get; init; }

    /// <summary>How many tokens, punctuation not counted, may stand between it and the step before.</summary>
    public int Within { get; init; }

    /// <summary>True for the step whose text is compared; the whole sequence where no step is.</summary>
    public bool IsCaptured { get; init; }

    /// <summary>Words of which one must stand there.</summary>
    public static SequenceStep Any(params IEnumerable<string> terms) => new() { Terms = [.. terms.Select(term => new Term(term))] };

    /// <summary>A token of a class.</summary>
    public static SequenceStep Of(TokenClass tokens) => new() { Class = tokens };
}
