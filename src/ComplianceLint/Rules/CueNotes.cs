namespace ComplianceLint.Rules;

/// <summary>Where a cue stands in one post.</summary>
internal sealed class CueNotes
{
    /// <summary>Nothing; never added to.</summary>
    public static readonly List<CueHit> NoHits = [];

    private readonly List<CueHit> _hits = [];
    private bool _isSorted = true;

    public bool IsScanned { get; set; }

    public bool IsEmpty => _hits.Count == 0;

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
