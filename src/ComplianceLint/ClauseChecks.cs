namespace ComplianceLint;

/// <summary>What became of the checks of a run by clause, added up post by post; a rule that cites two clauses counts for both.</summary>
public sealed class ClauseChecks
{
    private static readonly int Results = Enum.GetValues<CheckResult>().Length;

    private readonly SortedDictionary<string, int[]> _byClause = new(StringComparer.Ordinal);
    private readonly Dictionary<Rule, int[][]> _byRule = new(ReferenceEqualityComparer.Instance);

    /// <summary>The clauses that rules of the run cite, in ordinal order of their ids.</summary>
    public IReadOnlyCollection<string> Clauses => _byClause.Keys;

    /// <summary>How many checks of a clause, one for each rule and post, came to a result.</summary>
    public int Count(string clause, CheckResult result) => _byClause.TryGetValue(clause, out var counts) ? counts[(int)result] : 0;

    public void Add(Analysis analysis)
    {
        foreach (var (rule, result) in analysis.Checks)
        {
            foreach (var counts in CountsOf(rule)) counts[(int)result]++;
        }
    }

    // 10,000 posts ask 280 rules: looking clauses up by name would take longer than the checks.
    private int[][] CountsOf(Rule rule) => _byRule.TryGetValue(rule, out var known) ? known : _byRule[rule] = [.. rule.Clauses.Distinct(StringComparer.Ordinal).Select(CountsOf)];

    private int[] CountsOf(string clause) => _byClause.TryGetValue(clause, out var counts) ? counts : _byClause[clause] = new int[Results];
}
