namespace ComplianceLint.Waivers;

/// <summary>The findings that count again because a waiver came to its end.</summary>
internal sealed class ExpiredCover
{
    private readonly List<PostLocation> _places = [];

    public int Count { get; private set; }

    /// <summary>The first of their places: the waiver itself takes one of those that a finding may have.</summary>
    public IReadOnlyList<PostLocation> Places => _places;

    public void Add(Func<PostLocation> place)
    {
        Count++;
        if (_places.Count < RunDiagnostic.MostLocations - 1) _places.Add(place());
    }
}
