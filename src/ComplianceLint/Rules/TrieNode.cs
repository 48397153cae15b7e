namespace ComplianceLint.Rules;

/// <summary>A node of the trie: how many of each it has and where its ends begin, the words that lead on, where they lead, what its ends need, what it fulfils.</summary>
internal readonly ref struct TrieNode(ReadOnlySpan<int> row)
{
    /// <summary>The numbers in front of a row.</summary>
    public const int Header = 4;

    /// <summary>So many edges are looked through one by one.</summary>
    private const int FewEdges = 8;

    private readonly ReadOnlySpan<int> _row = row;

    public int EdgeCount => _row[0];

    public int EndCount => _row[1];

    public int NeedCount => _row[2];

    public int FirstEnd => _row[3];

    /// <summary>For each term that ends here what its sentence must have, by its number; 0 for nothing.</summary>
    public ReadOnlySpan<int> EndNeeds => _row.Slice(Header + (2 * EdgeCount), EndCount);

    /// <summary>The needs of sequences that the terms here fulfil, by their numbers.</summary>
    public ReadOnlySpan<int> Needs => _row.Slice(Header + (2 * EdgeCount) + EndCount, NeedCount);

    /// <summary>The node behind a further word; 0 when no term goes on with it.</summary>
    public int Next(int word)
    {
        var words = _row.Slice(Header, EdgeCount);
        var at = words.Length <= FewEdges ? words.IndexOf(word) : words.BinarySearch(word);
        return at < 0 ? 0 : _row[Header + EdgeCount + at];
    }
}
