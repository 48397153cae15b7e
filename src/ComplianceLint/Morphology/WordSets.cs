namespace ComplianceLint.Morphology;

/// <summary>Words and lexemes that are written alike: each set of them has one id, and a set of one has its member's.</summary>
/// <param name="count">The number of words and lexemes; their ids are 1 to this.</param>
internal sealed class WordSets(int count)
{
    private readonly List<int[]> _sets = [];
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);

    /// <summary>The largest id so far.</summary>
    public int LastId => count + _sets.Count;

    /// <summary>The id of a set; 0 for the empty one.</summary>
    public int Of(IEnumerable<int> members)
    {
        var set = members.Distinct().Order().ToArray();
        if (set.Length < 2) return set.Length == 0 ? 0 : set[0];
        var key = string.Join(' ', set);
        if (_ids.TryGetValue(key, out var id)) return id;
        _sets.Add(set);
        _ids.Add(key, LastId);
        return LastId;
    }

    public int[] MembersOf(int id) => id == 0 ? [] : id > count ? _sets[id - count - 1] : [id];

    public bool IsSet(int id) => id > count;

    /// <summary>For each word that shares a written form the ids of the sets that hold it, its own first.</summary>
    public Dictionary<int, List<int>> Holders()
    {
        var holders = new Dictionary<int, List<int>>();
        for (var i = 0; i < _sets.Count; i++)
        {
            foreach (var member in _sets[i])
            {
                if (!holders.TryGetValue(member, out var ids)) holders.Add(member, ids = [member]);
                ids.Add(count + 1 + i);
            }
        }

        return holders;
    }
}
