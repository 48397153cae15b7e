namespace ComplianceLint.Rules;

/// <summary>The points of a post: each clause begins with 100 and loses by the open findings that cite it.</summary>
internal static class Scoring
{
    public static Score Of(Analysis analysis)
    {
        var points = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (rule, result) in analysis.Checks)
        {
            if (result is CheckResult.NotApplicable or CheckResult.Incomplete) continue;
            foreach (var clause in rule.Clauses) points[clause] = 100;
        }

        foreach (var diagnostic in analysis.Diagnostics)
        {
            if (diagnostic.Status != DiagnosticStatus.Open || diagnostic.IsReview) continue;
            foreach (var clause in diagnostic.Rule.Clauses) points[clause] = Math.Max(0, points.GetValueOrDefault(clause, 100) - Weight(diagnostic.Severity));
        }

        return new Score(points);
    }

    private static int Weight(Severity severity) => severity switch
    {
        Severity.Error => 40,
        Severity.Warning => 10,
        Severity.Info => 2,
        _ => 0,
    };
}
