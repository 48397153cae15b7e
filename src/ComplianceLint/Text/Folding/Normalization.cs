using System.Buffers;
using System.Text;

namespace ComplianceLint.Text.Folding;

/// <summary>The normalisation forms of Unicode (UAX 15) from the engine's own tables: the invariant runtime has none.</summary>
internal static class Normalization
{
    private const int FirstDecomposing = 0xA0;
    private const int FirstMark = 0x300;
    private const int SpaceOnStack = 128;

    /// <summary>The text itself when it is composed already, which all text below U+0300 is.</summary>
    public static string Nfc(string text) => IsPlain(text) ? text : Normalize(text, NormalizationForm.FormC);

    public static string Normalize(ReadOnlySpan<char> text, NormalizationForm form)
    {
        var points = new CodePoints(stackalloc uint[SpaceOnStack]);
        try
        {
            var isCompatible = form is NormalizationForm.FormKC or NormalizationForm.FormKD;
            while (text.Length > 0) Decompose(Next(ref text), isCompatible, ref points);
            if (form is NormalizationForm.FormC or NormalizationForm.FormKC) Compose(ref points);
            else Order(ref points);
            return string.Create(points.Utf16Length(), points, static (target, source) => source.WriteTo(target));
        }
        finally
        {
            points.Dispose();
        }
    }

    /// <summary>Takes the first code point off a text; a lone surrogate stands for itself.</summary>
    public static int Next(ref ReadOnlySpan<char> text)
    {
        var isDone = Rune.DecodeFromUtf16(text, out var rune, out var length) == OperationStatus.Done;
        var value = isDone ? rune.Value : text[0];
        text = text[(isDone ? length : 1)..];
        return value;
    }

    /// <summary>Appends the full decomposition of a code point; <see cref="Compose"/> brings its marks into order.</summary>
    public static void Decompose(int value, bool isCompatible, ref CodePoints target)
    {
        if (value < FirstDecomposing) target.Add(value, 0);
        else if (Hangul.IsSyllable(value)) Hangul.Decompose(value, ref target);
        else if (MappingOf(value, isCompatible) is { Length: > 0 } mapping)
        {
            while (mapping.Length > 0)
            {
                var part = Next(ref mapping);
                target.Add(part, RankOf(part));
            }
        }
        else target.Add(value, RankOf(value));
    }

    /// <summary>The first code point of a character's canonical decomposition, which is the character itself where there is none.</summary>
    public static int BaseOf(char c) => c >= FirstDecomposing && MappingOf(c, isCompatible: false) is { Length: > 0 } mapping ? Next(ref mapping) : c;

    /// <summary>Brings decomposed text into canonical order and composes it.</summary>
    public static void Compose(ref CodePoints points)
    {
        Order(ref points);
        var starter = -1;
        var written = 0;
        for (var i = 0; i < points.Count; i++)
        {
            var rank = points.RankAt(i);
            // A mark is blocked from its starter by one of its own rank or by another starter between them.
            var before = written > 0 ? points.RankAt(written - 1) : 0;
            var isReachable = starter >= 0 && (written == starter + 1 || before < rank);
            if (isReachable && Pair(points[starter], points[i]) is > 0 and var composite)
            {
                points.Set(starter, composite);
                continue;
            }

            if (rank == 0) starter = written;
            points.Copy(i, written++);
        }

        points.Truncate(written);
    }

    private static void Order(ref CodePoints points)
    {
        var end = points.Count;
        for (var i = 0; i < end; i++)
        {
            if (points.RankAt(i) == 0) continue;
            var from = i;
            while (i < end && points.RankAt(i) != 0) i++;
            points.Sort(from, i);
        }
    }

    private static bool IsPlain(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('\0', (char)(FirstMark - 1));

    private static ReadOnlySpan<char> MappingOf(int value, bool isCompatible)
    {
        var place = Look(UnicodeTables.DecompositionBlocks, UnicodeTables.Decompositions, value);
        if (place == 0) return default;
        var (canonical, compatible) = (UnicodeTables.Mappings[place] & 0xFF, UnicodeTables.Mappings[place] >> 8);
        var isOther = isCompatible && compatible > 0;
        var mapping = UnicodeTables.Mappings.Slice(place + 1 + (isOther ? canonical : 0), isOther ? compatible : canonical);
        return System.Runtime.InteropServices.MemoryMarshal.Cast<ushort, char>(mapping);
    }

    private static int RankOf(int value) => value < FirstMark ? 0 : Look(UnicodeTables.RankBlocks, UnicodeTables.Ranks, value);

    private static int Look<T>(ReadOnlySpan<T> blocks, ReadOnlySpan<T> values, int value)
        where T : unmanaged, System.Numerics.IBinaryInteger<T>
    {
        var block = value >> 6;
        return block < blocks.Length ? int.CreateTruncating(values[(int.CreateTruncating(blocks[block]) << 6) | (value & 63)]) : 0;
    }

    /// <summary>What two code points compose to; 0 when they do not.</summary>
    private static int Pair(int first, int second)
    {
        if (Hangul.Compose(first, second) is > 0 and var syllable) return syllable;
        var found = UnicodeTables.Pairs.BinarySearch(((ulong)(uint)first << 21) | (uint)second);
        return found >= 0 ? UnicodeTables.Composites[found] : 0;
    }
}
