namespace ComplianceLint.Reporting.Compliance;

/// <summary>What one rule found in a run.</summary>
internal sealed class RuleTally(Rule rule)
{
    /// <summary>More places than anybody reads in a list.</summary>
    private const int MostPlaces = 20;

    private readonly List<FindingPlace> _places = [];
    private string? _lastPost;

    public Rule Rule { get; } = rule;

    public FindingTally Findings { get; } = new();

    /// <summary>How many posts it has a finding in, lifted ones and questions included.</summary>
    public int Posts { get; private set; }

    /// <summary>The first places.</summary>
    public IReadOnlyList<FindingPlace> Places => _places;

    public void Add(Diagnostic diagnostic, PostFacets post, string anchor, int line)
    {
        Findings.Add(diagnostic);
        if (_places.Count < MostPlaces) _places.Add(new FindingPlace(anchor, $"{post.Path}:{line}"));
        if (post.Anchor == _lastPost) return;
        _lastPost = post.Anchor;
        Posts++;
    }

    public void Add(RunDiagnostic diagnostic) => Findings.Add(diagnostic);
}
