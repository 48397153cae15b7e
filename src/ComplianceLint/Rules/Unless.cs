namespace ComplianceLint.Rules;

/// <summary>What may stand around a finding or hold for its post; one line that holds is enough.</summary>
internal sealed record Unless
{
    public static Unless Never { get; } = new();

    public bool Negated { get; init; }

    public bool AfterQuote { get; init; }

    public IReadOnlyList<Term> Before { get; init; } = [];

    public IReadOnlyList<Term> After { get; init; } = [];

    /// <summary>Phrases of which the finding is a part.</summary>
    public IReadOnlyList<Term> PartOf { get; init; } = [];

    public IReadOnlyList<Term> Near { get; init; } = [];

    /// <summary>How many words away <see cref="Near"/> may stand.</summary>
    public int NearWithin { get; init; }

    public IReadOnlyList<Term> SameSentence { get; init; } = [];

    public IReadOnlyList<Term> SameParagraph { get; init; } = [];

    public IReadOnlyList<Term> SamePost { get; init; } = [];

    /// <summary>Classes of tokens directly before or behind the finding.</summary>
    public IReadOnlyList<TokenClass> ClassBefore { get; init; } = [];

    public IReadOnlyList<TokenClass> ClassAfter { get; init; } = [];

    public IReadOnlyList<TextPlace> Places { get; init; } = [];

    public IReadOnlyList<ElementKind> Elements { get; init; } = [];

    public PostConditions Fields { get; init; } = PostConditions.None;

    /// <summary>Prepares the condition's terms for a rule set.</summary>
    public UnlessPredicate Compile(AnalysisContext context) => new(this, context);
}
