namespace ComplianceLint.Rules;

/// <summary>What a rule set was compiled from, so that it can be made again under other settings.</summary>
internal sealed record RuleSetSource(
    IReadOnlyList<RulePack> Packs, IReadOnlyDictionary<string, RuleSetting> Settings, IReadOnlyList<(Rule Rule, PostAnalyzer Analyzer)> Analyzers)
{
    private static readonly RuleSetting Plain = new();

    public IEnumerable<Rule> Rules => Packs.SelectMany(pack => pack.Rules).Concat(Analyzers.Select(own => own.Rule)).DistinctBy(rule => rule.Id);

    /// <summary>True when the set has every rule that the settings switch on, with the options that they give it.</summary>
    public bool Covers(IReadOnlyDictionary<string, RuleSetting> settings)
    {
        foreach (var id in Settings.Keys.Union(settings.Keys, StringComparer.Ordinal))
        {
            var (mine, other) = (Settings.GetValueOrDefault(id, Plain), settings.GetValueOrDefault(id, Plain));
            if (other.Enabled && (!mine.Enabled || !HaveSameOptions(mine, other))) return false;
        }

        return true;
    }

    private static bool HaveSameOptions(RuleSetting a, RuleSetting b) =>
        a.Options.Count == b.Options.Count && a.Options.All(option => b.Options.TryGetValue(option.Key, out var value) && value == option.Value);
}
