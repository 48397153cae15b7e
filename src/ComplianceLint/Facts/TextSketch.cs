using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ComplianceLint.Facts;

/// <summary>A text in 78 bytes: the smallest hashes of its pairs of words (MinHash, 16 bits kept of each).</summary>
[InlineArray(Length)]
internal struct TextSketch
{
    private const int Length = Bands * Rows;
    private const int Rows = 3;

    /// <summary>Groups of three hashes: texts with 80 % in common share one with a probability of 99 %, with 20 % of 2 %.</summary>
    public const int Bands = 13;

    /// <summary>Shorter texts are greetings, which everybody repeats.</summary>
    private const int FewestWords = 12;

    private ushort _first;

    /// <summary>True for a text that is too short to be compared.</summary>
    public readonly bool IsEmpty => Values(in this).IndexOfAnyExcept((ushort)0) < 0;

    /// <param name="words">A hash for each word of the text, in its order.</param>
    public static TextSketch Of(ReadOnlySpan<int> words)
    {
        var sketch = default(TextSketch);
        if (words.Length < FewestWords) return sketch;
        Span<ulong> smallest = stackalloc ulong[Length];
        smallest.Fill(ulong.MaxValue);
        for (var i = 1; i < words.Length; i++)
        {
            var pair = TextHash.Mix((uint)words[i - 1] | ((ulong)(uint)words[i] << 32));
            for (var slot = 0; slot < Length; slot++) smallest[slot] = Math.Min(smallest[slot], TextHash.Mix(pair + (ulong)slot));
        }

        for (var slot = 0; slot < Length; slot++) sketch[slot] = (ushort)smallest[slot];
        return sketch;
    }

    /// <summary>Twice the common pairs over all pairs of both, estimated from the share of hashes that are equal.</summary>
    public readonly double SimilarityTo(in TextSketch other)
    {
        if (IsEmpty || other.IsEmpty) return 0;
        var equal = 0;
        for (var slot = 0; slot < Length; slot++) equal += this[slot] == other[slot] ? 1 : 0;
        return 2.0 * equal / (Length + equal);
    }

    public readonly ulong Band(int band) =>
        this[band * Rows] | ((ulong)this[(band * Rows) + 1] << 16) | ((ulong)this[(band * Rows) + 2] << 32);

    private static ReadOnlySpan<ushort> Values(ref readonly TextSketch sketch) =>
        MemoryMarshal.CreateReadOnlySpan(in Unsafe.As<TextSketch, ushort>(ref Unsafe.AsRef(in sketch)), Length);
}
