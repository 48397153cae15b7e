namespace ComplianceLint.Reporting.Html;

/// <summary>Which principle gives a score its headline.</summary>
internal static class ScoreWords
{
    public const string Principles = "prinsip";

    /// <summary>Null where no principle applied, or no pack in use names it.</summary>
    public static Clause? LowestPrinciple(Score score, RunHeader header) => score.Lowest is not { } lowest ? null : header.Clauses.Values
        .Where(clause => clause.Group is Principles && score.ByClause.TryGetValue(clause.Id, out var points) && points == lowest)
        .MinBy(clause => clause.Id, StringComparer.Ordinal);
}
