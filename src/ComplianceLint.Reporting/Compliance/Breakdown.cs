namespace ComplianceLint.Reporting.Compliance;

/// <summary>The posts of a run in groups; a post that states several values belongs to the group of each.</summary>
internal sealed class Breakdown
{
    private readonly Dictionary<string, PostGroup> _groups = new(StringComparer.Ordinal);

    /// <summary>In ordinal order of their keys; posts without a value first.</summary>
    public IEnumerable<PostGroup> Groups => _groups.Values.OrderBy(group => group.Key, StringComparer.Ordinal);

    /// <summary>The worst first.</summary>
    public IEnumerable<PostGroup> WorstFirst => Groups.OrderBy(group => group.Findings, Comparer<FindingTally>.Create((a, b) => a.CompareTo(b)));

    public int Count => _groups.Count;

    public void Add(IEnumerable<string> keys, Analysis analysis)
    {
        var isIn = false;
        foreach (var key in keys.Distinct(StringComparer.Ordinal))
        {
            GroupOf(key).Add(analysis);
            isIn = true;
        }

        if (!isIn) GroupOf("").Add(analysis);
    }

    private PostGroup GroupOf(string key) => _groups.TryGetValue(key, out var group) ? group : _groups[key] = new PostGroup(key);
}
