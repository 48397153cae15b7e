namespace ComplianceLint.Rules;

/// <summary>Everything that the findings of one post came to.</summary>
internal sealed record AnalysisOutcome
{
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init; }

    public required IReadOnlyList<Failure> Failures { get; init; }

    public required IReadOnlySet<Rule> Failed { get; init; }

    public required IReadOnlySet<Rule> ForReview { get; init; }

    public required IReadOnlySet<Rule> Incomplete { get; init; }

    /// <summary>What of the post is masked.</summary>
    public required TextMask Mask { get; init; }

    /// <summary>What the post says of checks across posts, by rule; null where it says nothing.</summary>
    public IReadOnlyDictionary<Rule, Suppression>? OfRun { get; init; }
}
