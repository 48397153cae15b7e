using System.Numerics;

namespace ComplianceLint.Rules;

/// <summary>Rows of words, found by one of them; of those with the same word the longest come first.</summary>
internal sealed class WordRows
{
    /// <summary>So that of sixteen words that no row has fifteen are told by one bit.</summary>
    private const int BitsOfRow = 16;

    private readonly ulong[] _filter;
    private readonly int[] _words;
    private readonly int[] _ends;
    private readonly int[][] _rows;

    public WordRows(IReadOnlyList<int[]> rows, Func<int[], int> wordOf)
    {
        _rows = [.. rows.OrderBy(wordOf).ThenByDescending(row => row.Length)];
        _words = [.. _rows.Select(wordOf).Distinct()];
        _ends = new int[_words.Length];
        _filter = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, _words.Length * BitsOfRow / 64))];
        for (int i = 0, row = 0; i < _words.Length; i++)
        {
            while (row < _rows.Length && wordOf(_rows[row]) == _words[i]) row++;
            _ends[i] = row;
            _filter[(_words[i] >> 6) & (_filter.Length - 1)] |= 1UL << (_words[i] & 63);
        }
    }

    /// <summary>False for nearly every word that no row has.</summary>
    public bool MayHave(int word) => (_filter[(word >> 6) & (_filter.Length - 1)] >> (word & 63) & 1) != 0;

    public ReadOnlySpan<int[]> Of(int word)
    {
        var at = Array.BinarySearch(_words, word);
        return at < 0 ? [] : _rows.AsSpan((at == 0 ? 0 : _ends[at - 1])..(_ends[at]));
    }
}
