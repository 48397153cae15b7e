namespace ComplianceLint;

/// <summary>The points of a run, added up post by post: of each clause the mean of the posts that it concerns.</summary>
/// <remarks>Points of posts are whole numbers, so the order in which posts come decides nothing.</remarks>
public sealed class RunScore
{
    private readonly Dictionary<string, (double Sum, int Posts)> _lifted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (double Sum, int Posts)> _unlifted = new(StringComparer.Ordinal);

    /// <summary>The means of <see cref="Analysis.Score"/>.</summary>
    public Score Score => MeanOf(_lifted);

    /// <summary>The means of <see cref="Analysis.UnliftedScore"/>.</summary>
    public Score UnliftedScore => MeanOf(_unlifted);

    public void Add(Analysis analysis)
    {
        Add(_lifted, analysis.Score);
        Add(_unlifted, analysis.UnliftedScore);
    }

    /// <summary>How many posts a clause concerns.</summary>
    public int PostsOf(string clause) => _lifted.GetValueOrDefault(clause).Posts;

    private static void Add(Dictionary<string, (double Sum, int Posts)> sums, Score score)
    {
        foreach (var (clause, points) in score.ByClause)
        {
            var (sum, posts) = sums.GetValueOrDefault(clause);
            sums[clause] = (sum + points, posts + 1);
        }
    }

    private static Score MeanOf(Dictionary<string, (double Sum, int Posts)> sums)
    {
        var means = new SortedDictionary<string, double>(StringComparer.Ordinal);
        foreach (var (clause, (sum, posts)) in sums) means[clause] = sum / posts;
        return new Score(means);
    }
}
