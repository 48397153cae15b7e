namespace ComplianceLint.Rules;

/// <summary>Terms of a condition, looked for around a finding.</summary>
internal sealed class TermSet(IReadOnlyList<int[]> spellings)
{
    private int[][] _terms = [.. spellings];

    public static TermSet Empty { get; } = new([]);

    /// <summary>The words of each way to write a term.</summary>
    public IReadOnlyList<int[]> Spellings => _terms;

    public bool IsEmpty => _terms.Length == 0;

    /// <summary>Takes in what else a word may be read as, which is known only when all terms are.</summary>
    public void Resolve(TermTable table) => _terms = [.. _terms.SelectMany(table.Alternatives)];

    /// <summary>The number of tokens of the longest term that begins at an index; 0 when none does.</summary>
    public int LengthAt(ReadOnlySpan<int> words, int index)
    {
        if (words[index] == 0) return 0;
        var longest = 0;
        foreach (var term in _terms)
        {
            if (term.Length > longest && index + term.Length <= words.Length && words.Slice(index, term.Length).SequenceEqual(term)) longest = term.Length;
        }

        return longest;
    }

    /// <summary>True when a term ends right before an index.</summary>
    public bool EndsBefore(ReadOnlySpan<int> words, int index)
    {
        foreach (var term in _terms)
        {
            if (term.Length <= index && words.Slice(index - term.Length, term.Length).SequenceEqual(term)) return true;
        }

        return false;
    }

    public bool OccursIn(ReadOnlySpan<int> words)
    {
        foreach (var term in _terms)
        {
            if (words.IndexOf(term) >= 0) return true;
        }

        return false;
    }
}
