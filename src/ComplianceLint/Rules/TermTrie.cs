namespace ComplianceLint.Rules;

/// <summary>The terms of all rules as one trie over word ids, laid out for reading.</summary>
/// <remarks>
/// Hot: a post of 2 kB passes 280 nodes with 900 ends of terms, and nearly all of the time is waiting for memory. So a node
/// is one row of numbers, and only the ends that its sentence can have are looked at: two of three are not.
/// </remarks>
/// <param name="roots">For each word the node that it leads to.</param>
/// <param name="rows">The rows of all nodes; node 0 is no row and has nothing.</param>
/// <param name="ends">The ends of all nodes, those of one in a row.</param>
internal sealed class TermTrie(int[] roots, int[] rows, TermEnd[] ends)
{
    public static TermTrie Empty { get; } = new([0], new int[TrieNode.Header], []);

    /// <summary>The node for a first word; 0 when no term begins with it.</summary>
    public int Root(int word) => roots[word];

    public TrieNode this[int node] => new(rows.AsSpan(node));

    /// <summary>The node behind a further word; 0 when no term goes on with it.</summary>
    public int Next(int node, int word) => this[node].Next(word);

    /// <summary>The terms that end at a node.</summary>
    public ReadOnlySpan<TermEnd> EndsAt(int node) => EndsOf(this[node]);

    /// <inheritdoc cref="EndsAt"/>
    public ReadOnlySpan<TermEnd> EndsOf(TrieNode node) => ends.AsSpan(node.FirstEnd, node.EndCount);
}

/// <summary>A place in the trie where a term of a rule ends.</summary>
/// <param name="Registration">Who asked for the term.</param>
/// <param name="Term">The term.</param>
/// <param name="More">What the sentence must have besides the first need; null for nothing.</param>
internal readonly record struct TermEnd(int Registration, Term Term, SequenceNeeds? More);
