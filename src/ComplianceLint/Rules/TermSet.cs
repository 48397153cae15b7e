namespace ComplianceLint.Rules;

/// <summary>Terms of a condition, looked for around a finding.</summary>
/// <remarks>Hot: conditions list hundreds of terms and are asked at each hit. One bit tells most words that begin none of them.</remarks>
/// <param name="spellings">The words of each way to write a term, and the term itself where it wants its very letters.</param>
internal sealed class TermSet(IReadOnlyList<(int[] Words, Term? Exact)> spellings)
{
    // By the array itself: two terms may have the same words, and one of them want its letters.
    private readonly Dictionary<int[], Term> _exact = [];
    private WordRows _byFirst = new([], static term => term[0]);

    public static TermSet Empty { get; } = new([]);

    public bool IsEmpty { get; } = spellings.Count == 0;

    /// <summary>The words of each way to write a term.</summary>
    public IReadOnlyList<int[]> Spellings { get; private set; } = [.. spellings.Select(spelling => spelling.Words)];

    private WordRows ByLast => field ??= new(Spellings, static term => term[^1]);

    /// <summary>Takes in what else a word may be read as, which is known only when all terms are.</summary>
    public void Resolve(TermTable table)
    {
        var resolved = new List<int[]>(spellings.Count);
        foreach (var (words, exact) in spellings)
        {
            foreach (var reading in table.Alternatives(words))
            {
                resolved.Add(reading);
                if (exact is not null) _exact[reading] = exact;
            }
        }

        Spellings = resolved;
        _byFirst = new(Spellings, static term => term[0]);
    }

    /// <summary>The number of tokens of the longest term that begins at an index; 0 when none does.</summary>
    public int LengthAt(PostContext context, int index) => LengthAt(context, index, context.Words.Length);

    /// <summary>True when a term ends right before an index.</summary>
    public bool EndsBefore(PostContext context, int index)
    {
        var words = context.Words[..index];
        if (index == 0 || !ByLast.MayHave(words[^1])) return false;
        foreach (var term in ByLast.Of(words[^1]))
        {
            if (words.EndsWith(term) && HasLetters(context, index - term.Length, term)) return true;
        }

        return false;
    }

    /// <summary>True when a term stands between two indices.</summary>
    public bool OccursIn(PostContext context, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (LengthAt(context, i, to) > 0) return true;
        }

        return false;
    }

    private int LengthAt(PostContext context, int index, int end)
    {
        var words = context.Words[index..end];
        if (!_byFirst.MayHave(words[0])) return 0;
        foreach (var term in _byFirst.Of(words[0]))
        {
            if (words.StartsWith(term) && HasLetters(context, index, term)) return term.Length;
        }

        return 0;
    }

    private bool HasLetters(PostContext context, int first, int[] term)
    {
        if (_exact.Count == 0 || !_exact.TryGetValue(term, out var exact)) return true;
        var (start, count) = context.RangeOf(first, first + term.Length - 1);
        return TermMatcher.HasLetters(context.Post.Text.AsSpan(start, count), exact);
    }
}
