namespace ComplianceLint.Rules;

/// <summary>Terms of a condition, looked for around a finding.</summary>
/// <remarks>Hot: conditions list hundreds of terms and are asked at each hit. One bit tells most words that begin none of them.</remarks>
internal sealed class TermSet(IReadOnlyList<int[]> spellings)
{
    private WordRows _byFirst = new([], static term => term[0]);

    public static TermSet Empty { get; } = new([]);

    public bool IsEmpty { get; } = spellings.Count == 0;

    /// <summary>The words of each way to write a term.</summary>
    public IReadOnlyList<int[]> Spellings { get; private set; } = spellings;

    private WordRows ByLast => field ??= new(Spellings, static term => term[^1]);

    /// <summary>Takes in what else a word may be read as, which is known only when all terms are.</summary>
    public void Resolve(TermTable table)
    {
        Spellings = [.. Spellings.SelectMany(table.Alternatives)];
        _byFirst = new(Spellings, static term => term[0]);
    }

    /// <summary>The number of tokens of the longest term that begins at an index; 0 when none does.</summary>
    public int LengthAt(ReadOnlySpan<int> words, int index)
    {
        if (!_byFirst.MayHave(words[index])) return 0;
        foreach (var term in _byFirst.Of(words[index]))
        {
            if (index + term.Length <= words.Length && words.Slice(index, term.Length).SequenceEqual(term)) return term.Length;
        }

        return 0;
    }

    /// <summary>True when a term ends right before an index.</summary>
    public bool EndsBefore(ReadOnlySpan<int> words, int index)
    {
        if (index == 0 || !ByLast.MayHave(words[index - 1])) return false;
        foreach (var term in ByLast.Of(words[index - 1]))
        {
            if (term.Length <= index && words.Slice(index - term.Length, term.Length).SequenceEqual(term)) return true;
        }

        return false;
    }

    public bool OccursIn(ReadOnlySpan<int> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (LengthAt(words, i) > 0) return true;
        }

        return false;
    }
}
