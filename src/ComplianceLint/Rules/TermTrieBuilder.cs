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
        var edges = _edges.Where(edge => edge.Key.Node > 0).ToLookup(edge => edge.Key.Node, edge => (edge.Key.Word, Node: edge.Value));
        var places = Places(edges);
        var roots = new int[lastWord + 1];
        foreach (var ((node, word), root) in _edges)
        {
            if (node == 0) roots[word] = places[root];
        }

        var rows = new List<int>(places[^1]);
        var ends = new List<TermEnd>();
        for (var node = 0; node < _ends.Count; node++)
        {
            var (own, needs) = (_ends[node] ?? [], _needs[node] ?? []);
            (int Word, int Node)[] further = [.. edges[node].OrderBy(edge => edge.Word)];
            rows.AddRange([further.Length, own.Count, needs.Count, ends.Count]);
            rows.AddRange(further.Select(edge => edge.Word));
            rows.AddRange(further.Select(edge => places[edge.Node]));
            rows.AddRange(own.Select(end => end.Need));
            rows.AddRange(needs);
            ends.AddRange(own.Select(end => end.End));
        }

        return new TermTrie(roots, [.. rows], [.. ends]);
    }

    /// <summary>Where the row of each node begins, and behind them where the last one ends.</summary>
    private int[] Places(ILookup<int, (int Word, int Node)> edges)
    {
        var places = new int[_ends.Count + 1];
        for (var node = 0; node < _ends.Count; node++)
        {
            places[node + 1] = places[node] + TrieNode.Header + (2 * edges[node].Count()) + (_ends[node]?.Count ?? 0) + (_needs[node]?.Count ?? 0);
        }

        return places;
    }

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
