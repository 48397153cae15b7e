using ComplianceLint.Rules;

namespace ComplianceLint.Suppressions;

/// <summary>What may be named in a suppression: every rule that a set knows, also one that is switched off or broken.</summary>
internal sealed class RuleNames
{
    private readonly Dictionary<string, Rule> _rules;
    private readonly Dictionary<string, string> _former;
    private readonly Dictionary<string, CompiledRule> _running;
    private readonly HashSet<string> _broken;
    private readonly ILookup<string, Rule> _groups;

    /// <param name="all">The rules as their files state them.</param>
    /// <param name="running">Those that are switched on, which know their locks.</param>
    /// <param name="failures">Why others are missing.</param>
    public RuleNames(IEnumerable<Rule> all, IReadOnlyList<CompiledRule> running, IEnumerable<Failure> failures)
    {
        _running = running.ToDictionary(rule => rule.Rule.Id, StringComparer.Ordinal);
        _rules = running.Select(rule => rule.Rule).Concat(all).Concat(EngineRules.All)
            .DistinctBy(rule => rule.Id).ToDictionary(rule => rule.Id, StringComparer.Ordinal);
        _former = _rules.Values.SelectMany(rule => rule.Formerly.Select(id => (Former: id, rule.Id)))
            .DistinctBy(pair => pair.Former).ToDictionary(pair => pair.Former, pair => pair.Id, StringComparer.Ordinal);
        _broken = failures.Select(failure => failure.RuleId).OfType<string>().ToHashSet(StringComparer.Ordinal);
        _groups = _rules.Values.ToLookup(rule => rule.Group, StringComparer.Ordinal);
    }

    /// <summary>The rule of an id that it has or had.</summary>
    public Rule? Find(string id) => _rules.GetValueOrDefault(_former.GetValueOrDefault(id, id));

    /// <summary>True for a rule of which only a broken file is known.</summary>
    public bool IsBroken(string id) => _broken.Contains(id);

    /// <summary>The rules of a group; none for an unknown one.</summary>
    public IEnumerable<Rule> InGroup(string group) => _groups[group];

    /// <summary>A rule that is switched on; null for any other, those of the engine too.</summary>
    public CompiledRule? Running(Rule rule) => _running.GetValueOrDefault(rule.Id);

    /// <summary>What somebody may have meant.</summary>
    public string? Nearest(string written)
    {
        if (written.EndsWith("/*", StringComparison.Ordinal)) return Spelling.Nearest(written, _groups.Select(group => group.Key + "/*").Order(StringComparer.Ordinal));
        // “kata-rumor” alone: the name of one rule is as good as its id.
        var named = _rules.Keys.Where(id => id.EndsWith('/' + written, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        return named.Count > 0 ? named[0] : Spelling.Nearest(written, _rules.Keys.Concat(_former.Keys).Order(StringComparer.Ordinal));
    }
}
