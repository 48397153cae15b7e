namespace ComplianceLint.Waivers;

/// <summary>Finds the waivers that may cover a finding, without asking all of them about all findings.</summary>
/// <remarks>
/// By rule first; a file is held against a waiver's globs once, however many findings it has: 1,000 waivers of one rule
/// and 10,000 findings take a fifth of a second.
/// </remarks>
internal sealed class WaiverIndex
{
    private readonly WaiverList _list;
    private readonly Scope[] _scopes;
    private readonly Dictionary<Rule, int[]> _byRule = [];
    private readonly ILookup<string, int> _bySelector;
    private readonly Suppression?[] _suppressions;
    private readonly bool?[] _coversFile;
    private string? _path;
    private string[] _segments = [];

    public WaiverIndex(WaiverList list)
    {
        _list = list;
        var known = Enumerable.Range(0, list.Waivers.Count).Where(i => list.Waivers[i].Counts || list.Waivers[i].State == WaiverState.Expired).ToList();
        IsEmpty = known.Count == 0;
        _bySelector = known.ToLookup(i => list.Waivers[i].Waiver.Rule.Text, StringComparer.Ordinal);
        _scopes = [.. list.Waivers.Select(judged => new Scope(judged.Waiver, list.Policy.Registry))];
        _suppressions = new Suppression?[list.Waivers.Count];
        _coversFile = new bool?[list.Waivers.Count];
    }

    public bool IsEmpty { get; }

    /// <summary>The waivers that name a rule, in the order of their file.</summary>
    public int[] Of(Rule rule)
    {
        if (_byRule.TryGetValue(rule, out var known)) return known;
        var selectors = rule.Formerly.Prepend(rule.Id).Append($"{rule.Group}/*");
        return _byRule[rule] = [.. selectors.Distinct(StringComparer.Ordinal).SelectMany(selector => _bySelector[selector]).Distinct().Order()];
    }

    /// <summary>The post whose findings are asked about next.</summary>
    public WaivedPost Enter(Analysis analysis, string path)
    {
        if (!string.Equals(path, _path, StringComparison.Ordinal))
        {
            (_path, _segments) = (path, path.Split('/'));
            Array.Clear(_coversFile);
        }

        return new WaivedPost(this, analysis);
    }

    /// <summary>True when a waiver's globs name the file of the post.</summary>
    public bool CoversFile(int waiver) => _coversFile[waiver] ??= _scopes[waiver].HasFile(_segments);

    public Scope ScopeOf(int waiver) => _scopes[waiver];

    public bool Covers(int waiver, RunDiagnostic diagnostic, IReadOnlyList<string> paths)
    {
        var scope = _scopes[waiver];
        return scope is { HasChannels: false, HasAccounts: false, Quote: null }
            && scope.HasFingerprint(diagnostic.Fingerprint, diagnostic.FormerFingerprints)
            && paths.All(path => scope.HasFile(path.Split('/')));
    }

    public Suppression SuppressionOf(int waiver)
    {
        var found = _list.Waivers[waiver].Waiver;
        return _suppressions[waiver] ??= new Suppression(DiagnosticStatus.Waived)
        {
            Reason = _list.Policy.Registry.Mask(found.Reason),
            By = _list.Policy.Registry.Mask(found.ApprovedBy),
            Until = found.Until,
            Path = found.Source.Path,
            Position = found.Position,
        };
    }
}
