namespace ComplianceLint.Rules;

/// <summary>The terms of all rules as one trie over word ids, laid out for reading.</summary>
/// <remarks>
/// Hot: a post of 2 kB passes 280 nodes with 900 ends of terms. One record says all about a node, and an edge is found
/// among its neighbours in one array; a dictionary of nodes and words took 7 µs a post. What the ends need stands in an
/// array of its own, since two of three are passed over for it: with the terms among them that took 9 µs more.
/// </remarks>
internal sealed class TermTrie
{
    /// <summary>So many edges are looked through one by one.</summary>
    private const int FewEdges = 8;

    private readonly int[] _roots;
    private readonly TrieNode[] _nodes;
    private readonly int[] _edgeWords;
    private readonly int[] _edgeNodes;
    private readonly TermEnd[] _ends;
    private readonly int[] _endNeeds;
    private readonly NeedBits[] _needs;

    internal TermTrie(int[] roots, TrieNode[] nodes, int[] edgeWords, int[] edgeNodes, TermEnd[] ends, int[] endNeeds, NeedBits[] needs)
    {
        (_roots, _nodes, _edgeWords, _edgeNodes, _ends, _endNeeds, _needs) = (roots, nodes, edgeWords, edgeNodes, ends, endNeeds, needs);
    }

    public static TermTrie Empty { get; } = new([0], [default], [], [], [], [], []);

    /// <summary>The node for a first word; 0 when no term begins with it.</summary>
    public int Root(int word) => _roots[word];

    public ref readonly TrieNode this[int node] => ref _nodes[node];

    /// <summary>The node behind a further word; 0 when no term goes on with it.</summary>
    public int Next(int node, int word)
    {
        ref readonly var from = ref _nodes[node];
        var words = _edgeWords.AsSpan(from.Edges, from.EdgeCount);
        var at = words.Length <= FewEdges ? words.IndexOf(word) : words.BinarySearch(word);
        return at < 0 ? 0 : _edgeNodes[from.Edges + at];
    }

    /// <summary>The terms that end at a node.</summary>
    public ReadOnlySpan<TermEnd> EndsAt(int node) => _ends.AsSpan(_nodes[node].Ends, _nodes[node].EndCount);

    /// <summary>For each of these terms what its sentence must have, by its number; 0 for nothing.</summary>
    public ReadOnlySpan<int> EndNeedsAt(int node) => _endNeeds.AsSpan(_nodes[node].Ends, _nodes[node].EndCount);

    /// <summary>What the node's terms are to sequences that need them in the sentence.</summary>
    public ReadOnlySpan<NeedBits> NeedsAt(in TrieNode node) => _needs.AsSpan(node.Needs, node.NeedCount);
}

/// <summary>Where the edges, the ends of terms and the needs of a node stand in the arrays of the trie.</summary>
internal readonly record struct TrieNode(int Edges, int EdgeCount, int Ends, int EndCount, int Needs, int NeedCount);

/// <summary>A place in the trie where a term of a rule ends.</summary>
/// <param name="Registration">Who asked for the term.</param>
/// <param name="Term">The term.</param>
/// <param name="More">What the sentence must have besides the first need; null for nothing.</param>
internal readonly record struct TermEnd(int Registration, Term Term, SequenceNeeds? More);

/// <summary>Needs that a term fulfils, as bits of one element of <see cref="SentenceHits"/>.</summary>
internal readonly record struct NeedBits(int Index, ulong Bits)
{
    public static int IndexOf(int need) => need >> 6;

    public static ulong BitOf(int need) => 1UL << (need & 63);
}
