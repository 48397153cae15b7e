using System.Buffers;

namespace ComplianceLint.Rules;

/// <summary>A place where a term ends in the trie.</summary>
/// <param name="Node">The trie's node; 0 for a word whose parts are to be looked at.</param>
/// <param name="Index">Which of the node's terms.</param>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
internal readonly record struct PossibleHit(int Node, int Index, int First, int Last);

/// <summary>The terms of one sentence and what sequences find there of their steps, in borrowed memory.</summary>
internal sealed class SentenceHits(int sequences) : IDisposable
{
    private readonly int[] _steps = Borrow(sequences);
    private int[] _marked = ArrayPool<int>.Shared.Rent(64);
    private PossibleHit[] _hits = ArrayPool<PossibleHit>.Shared.Rent(64);
    private int _markedCount;
    private int _count;
    private int _kinds;

    public ReadOnlySpan<PossibleHit> Hits => _hits.AsSpan(0, _count);

    public void See(ElementKind kind) => _kinds |= 1 << (int)kind;

    public void Add(PossibleHit hit)
    {
        if (_count == _hits.Length) Grow(ref _hits);
        _hits[_count++] = hit;
    }

    public void Mark(SequenceMark mark)
    {
        ref var steps = ref _steps[mark.Sequence];
        if (steps == 0)
        {
            if (_markedCount == _marked.Length) Grow(ref _marked);
            _marked[_markedCount++] = mark.Sequence;
        }

        steps |= 1 << mark.Step;
    }

    public bool Has(SequenceNeeds needs) => (_steps[needs.Sequence] & needs.Steps) == needs.Steps && (_kinds & needs.Kinds) == needs.Kinds;

    /// <summary>Begins another sentence.</summary>
    public void Clear()
    {
        foreach (var sequence in _marked.AsSpan(0, _markedCount)) _steps[sequence] = 0;
        (_markedCount, _count, _kinds) = (0, 0, 0);
    }

    public void Dispose()
    {
        ArrayPool<int>.Shared.Return(_steps);
        ArrayPool<int>.Shared.Return(_marked);
        ArrayPool<PossibleHit>.Shared.Return(_hits);
    }

    private static int[] Borrow(int length)
    {
        var steps = ArrayPool<int>.Shared.Rent(length);
        steps.AsSpan(0, length).Clear();
        return steps;
    }

    private static void Grow<T>(ref T[] buffer)
    {
        var larger = ArrayPool<T>.Shared.Rent(buffer.Length * 2);
        buffer.CopyTo(larger, 0);
        ArrayPool<T>.Shared.Return(buffer);
        buffer = larger;
    }
}
