namespace ComplianceLint.Rules;

/// <summary>Where a cue stands in one post.</summary>
internal sealed class CueNotes
{
    private const int MostKept = 64;

    /// <summary>Nothing; never added to.</summary>
    public static readonly List<CueHit> NoHits = [];

    private readonly List<CueHit> _hits = [];
    private bool _isSorted = true;

    [ThreadStatic]
    private static Stack<CueNotes>? _free;

    private CueNotes() { }

    public bool IsScanned { get; set; }

    public bool IsEmpty => _hits.Count == 0;

    /// <summary>Empty notes; a post takes 25, which are used again for the next.</summary>
    public static CueNotes Rent() => _free is { Count: > 0 } free ? free.Pop() : new CueNotes();

    /// <summary>Ends the use of the notes and of their list of hits.</summary>
    public void Return()
    {
        if (_hits.Capacity > MostKept) return;
        _hits.Clear();
        (_isSorted, IsScanned) = (true, false);
        (_free ??= new Stack<CueNotes>()).Push(this);
    }

    public void Add(CueHit hit)
    {
        _isSorted &= _hits.Count == 0 || _hits[^1].First <= hit.First;
        _hits.Add(hit);
    }

    public List<CueHit> Sorted()
    {
        if (_isSorted) return _hits;
        _hits.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Last.CompareTo(a.Last));
        _isSorted = true;
        return _hits;
    }
}
