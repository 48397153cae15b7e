using System.Text;

namespace ComplianceLint.Text.Folding;

/// <summary>A growing row of code points with their combining ranks, kept on the stack while a text is short.</summary>
internal ref struct CodePoints(Span<uint> space)
{
    private const int RankShift = 24;
    private const uint ValueMask = (1 << RankShift) - 1;
    private Span<uint> _items = space;
    private uint[]? _rented;

    public int Count { get; private set; }

    public readonly int this[int index] => (int)(_items[index] & ValueMask);

    /// <summary>0 for a starter; marks are ordered by it.</summary>
    public readonly int RankAt(int index) => (int)(_items[index] >> RankShift);

    public void Add(int value, int rank)
    {
        if (Count == _items.Length) Grow();
        _items[Count++] = (uint)value | ((uint)rank << RankShift);
    }

    public readonly void Set(int index, int value) => _items[index] = (uint)value;

    public readonly void Copy(int from, int to) => _items[to] = _items[from];

    public void Truncate(int count) => Count = count;

    /// <summary>The canonical order: marks behind a starter by rank, equal ranks as they stand.</summary>
    public readonly void Sort(int from, int to)
    {
        // Nobody piles up more marks than this; a hostile row of a million must not take quadratic time.
        const int FewMarks = 32;
        if (to - from > FewMarks) SortMany(_items[from..to]);
        else
        {
            for (var i = from + 1; i < to; i++)
            {
                var item = _items[i];
                var at = i;
                for (; at > from && _items[at - 1] >> RankShift > item >> RankShift; at--) _items[at] = _items[at - 1];
                _items[at] = item;
            }
        }
    }

    public readonly void WriteTo(Span<char> target)
    {
        var length = 0;
        for (var i = 0; i < Count; i++) length += WriteOne(i, target[length..]);
    }

    /// <returns>The number of code units: one or two.</returns>
    public readonly int WriteOne(int index, Span<char> target)
    {
        var value = this[index];
        if (value > char.MaxValue) return new Rune(value).EncodeToUtf16(target);
        // A lone surrogate is kept as it is.
        target[0] = (char)value;
        return 1;
    }

    /// <summary>The number of UTF-16 code units that <see cref="WriteTo"/> writes.</summary>
    public readonly int Utf16Length()
    {
        var length = Count;
        for (var i = 0; i < Count; i++) length += this[i] > char.MaxValue ? 1 : 0;
        return length;
    }

    public readonly void Dispose()
    {
        if (_rented is not null) System.Buffers.ArrayPool<uint>.Shared.Return(_rented);
    }

    /// <summary>A counting sort, which is stable.</summary>
    private static void SortMany(Span<uint> marks)
    {
        var source = marks.ToArray();
        Span<int> next = stackalloc int[257];
        next.Clear();
        foreach (var mark in source) next[(int)(mark >> RankShift) + 1]++;
        for (var i = 1; i < next.Length; i++) next[i] += next[i - 1];
        foreach (var mark in source) marks[next[(int)(mark >> RankShift)]++] = mark;
    }

    private void Grow()
    {
        var larger = System.Buffers.ArrayPool<uint>.Shared.Rent(Math.Max(_items.Length * 2, 64));
        _items[..Count].CopyTo(larger);
        if (_rented is not null) System.Buffers.ArrayPool<uint>.Shared.Return(_rented);
        _rented = larger;
        _items = larger;
    }
}
