using System.Buffers;

namespace ComplianceLint.Rules;

/// <summary>A node of the trie that the tokens of a sentence lead to.</summary>
/// <param name="Node">The node, at which terms end; 0 for a word whose parts are to be looked at.</param>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
internal readonly record struct SeenNode(int Node, int First, int Last);

/// <summary>The terms of one sentence and what sequences find there of their steps, in borrowed memory.</summary>
internal sealed class SentenceHits : IDisposable
{
    private readonly ulong[] _fulfilled;
    private readonly int _fulfilledLength;
    private SeenNode[] _nodes = ArrayPool<SeenNode>.Shared.Rent(64);
    private int _count;
    private int _kinds;

    /// <param name="needs">One more than the highest number of a need.</param>
    public SentenceHits(int needs)
    {
        _fulfilledLength = (needs >> 6) + 1;
        _fulfilled = ArrayPool<ulong>.Shared.Rent(_fulfilledLength);
        Clear();
    }

    public ReadOnlySpan<SeenNode> Nodes => _nodes.AsSpan(0, _count);

    public void See(ElementKind kind) => _kinds |= 1 << (int)kind;

    public void Add(SeenNode node)
    {
        if (_count == _nodes.Length) Grow();
        _nodes[_count++] = node;
    }

    public void Fulfil(ReadOnlySpan<int> needs)
    {
        foreach (var need in needs) _fulfilled[need >> 6] |= 1UL << need;
    }

    public bool Has(int need) => (_fulfilled[need >> 6] >> need & 1) != 0;

    public bool Has(SequenceNeeds needs)
    {
        if ((_kinds & needs.Kinds) != needs.Kinds) return false;
        foreach (var need in needs.Words)
        {
            if (!Has(need)) return false;
        }

        return true;
    }

    /// <summary>Begins another sentence.</summary>
    public void Clear()
    {
        _fulfilled.AsSpan(0, _fulfilledLength).Clear();
        // Every sentence has what nothing is needed for.
        _fulfilled[0] = 1;
        (_count, _kinds) = (0, 0);
    }

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_fulfilled);
        ArrayPool<SeenNode>.Shared.Return(_nodes);
    }

    private void Grow()
    {
        var larger = ArrayPool<SeenNode>.Shared.Rent(_nodes.Length * 2);
        _nodes.CopyTo(larger, 0);
        ArrayPool<SeenNode>.Shared.Return(_nodes);
        _nodes = larger;
    }
}
