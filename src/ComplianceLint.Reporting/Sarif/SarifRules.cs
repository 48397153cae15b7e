namespace ComplianceLint.Reporting.Sarif;

/// <summary>The rules that results of a run name, in the order in which they first did: the index of each is known before the last one is.</summary>
internal sealed class SarifRules
{
    private readonly Dictionary<string, int> _indices = new(StringComparer.Ordinal);
    private readonly List<Rule> _rules = [];

    public IReadOnlyList<Rule> All => _rules;

    public int IndexOf(Rule rule)
    {
        if (_indices.TryGetValue(rule.Id, out var index)) return index;
        _rules.Add(rule);
        return _indices[rule.Id] = _rules.Count - 1;
    }

    /// <summary>The index of a rule that some result named; null of any other.</summary>
    public int? Find(string id) => _indices.TryGetValue(id, out var index) ? index : null;
}
