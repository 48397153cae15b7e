namespace ComplianceLint.Rules;

/// <summary>Collects the terms of all rules, word by word.</summary>
internal sealed class TermTrieBuilder
{
    private readonly Dictionary<(int Node, int Word), int> _edges = [];
    private readonly List<List<(TermEnd End, int Need)>?> _ends = [null];
    private readonly List<List<int>?> _needs = [null];

    /// <param name="words">The words of the term.</param>
    /// <param name="end">Who asks for it.</param>
    /// <param name="need">What its sentence must have, by its number; 0 for nothing.</param>
    public void Add(int[] words, TermEnd end, int need) => (_ends[NodeOf(words)] ??= []).Add((end, need));

    /// <summary>Adds a term that is not looked for, but noted where it stands.</summary>
    public void AddNeed(int[] words, int need) => (_needs[NodeOf(words)] ??= []).Add(need);

    /// <param name="lastWord">The highest id of a word.</param>
    public TermTrie Build(int lastWord)
    {
        var edges = _edges.Where(edge => edge.Key.Node > 0).OrderBy(edge => edge.Key).ToArray();
        var roots = new int[lastWord + 1];
        foreach (var ((node, word), root) in _edges)
        {
            if (node == 0) roots[word] = root;
        }

        var nodes = new TrieNode[_ends.Count];
        var ends = new List<(TermEnd End, int Need)>();
        var needs = new List<NeedBits>();
        for (int node = 0, edge = 0; node < nodes.Length; node++)
        {
            var (firstEdge, firstEnd, firstNeed) = (edge, ends.Count, needs.Count);
            while (edge < edges.Length && edges[edge].Key.Node == node) edge++;
            if (_ends[node] is { } own) ends.AddRange(own);
            if (_needs[node] is { } fulfilled) needs.AddRange(BitsOf(fulfilled));
            nodes[node] = new TrieNode(firstEdge, edge - firstEdge, firstEnd, ends.Count - firstEnd, firstNeed, needs.Count - firstNeed);
        }

        return new TermTrie(roots, nodes, [.. edges.Select(edge => edge.Key.Word)], [.. edges.Select(edge => edge.Value)], [.. ends.Select(end => end.End)], [.. ends.Select(end => end.Need)], [.. needs]);
    }

    private static IEnumerable<NeedBits> BitsOf(List<int> needs) =>
        from need in needs
        group need by NeedBits.IndexOf(need) into near
        select new NeedBits(near.Key, near.Aggregate(0UL, (bits, need) => bits | NeedBits.BitOf(need)));

    private int NodeOf(int[] words)
    {
        var node = 0;
        foreach (var word in words)
        {
            if (!_edges.TryGetValue((node, word), out var next))
            {
                next = _ends.Count;
                _ends.Add(null);
                _needs.Add(null);
                _edges.Add((node, word), next);
            }

            node = next;
        }

        return node;
    }
}
