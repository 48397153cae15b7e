namespace ComplianceLint.Reporting.Sarif;

/// <summary>Keeps so many results, the most severe and of those the first: whatever the run is like, memory and file stay small.</summary>
internal sealed class WorstResults(int most)
{
    private readonly List<byte[]>[] _bySeverity = [.. Severities.Names.Select(_ => new List<byte[]>())];

    private int Count => _bySeverity.Sum(results => results.Count);

    /// <summary>How many were not kept.</summary>
    public int LeftOut { get; private set; }

    /// <summary>The kept ones, the worst first.</summary>
    public IEnumerable<byte[]> All => _bySeverity.SelectMany(results => results);

    /// <summary>True when a result of that severity would be kept.</summary>
    public bool IsWanted(Severity severity) => Count < most || _bySeverity.Skip((int)severity + 1).Any(results => results.Count > 0);

    public void Add(Severity severity, byte[] result)
    {
        if (Count == most) Drop();
        _bySeverity[(int)severity].Add(result);
    }

    /// <summary>Counts a result that is not wanted.</summary>
    public void LeaveOut() => LeftOut++;

    private void Drop()
    {
        var mildest = _bySeverity.Last(results => results.Count > 0);
        mildest.RemoveAt(mildest.Count - 1);
        LeftOut++;
    }
}
