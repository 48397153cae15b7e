namespace ComplianceLint.Rules;

/// <summary>The points of a post: each clause begins with 100 and loses by the findings that cite it.</summary>
internal static class Scoring
{
    public static ScorePair Of(Analysis analysis)
    {
        var lifted = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (rule, result) in analysis.Checks)
        {
            if (result is CheckResult.NotApplicable or CheckResult.Incomplete) continue;
            foreach (var clause in rule.Clauses) lifted[clause] = 100;
        }

        var unlifted = new SortedDictionary<string, double>(lifted, StringComparer.Ordinal);
        foreach (var diagnostic in analysis.Diagnostics)
        {
            if (diagnostic.IsReview) continue;
            foreach (var clause in diagnostic.Rule.Clauses)
            {
                if (diagnostic.Status == DiagnosticStatus.Open) Take(lifted, clause, diagnostic.Severity);
                Take(unlifted, clause, diagnostic.Severity);
            }
        }

        return new ScorePair(new Score(lifted), new Score(unlifted));
    }

    private static void Take(SortedDictionary<string, double> points, string clause, Severity severity) =>
        points[clause] = Math.Max(0, points.GetValueOrDefault(clause, 100) - Weight(severity));

    private static int Weight(Severity severity) => severity switch
    {
        Severity.Error => 40,
        Severity.Warning => 10,
        Severity.Info => 2,
        _ => 0,
    };
}
