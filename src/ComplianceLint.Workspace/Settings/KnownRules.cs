using ComplianceLint.Workspace.Packs;

namespace ComplianceLint.Workspace.Settings;

/// <summary>The rules, clauses and packs that a configuration can name: those of the packs that it extends.</summary>
internal sealed class KnownRules
{
    private readonly bool _isComplete;
    private readonly HashSet<string> _ids;
    private readonly HashSet<string> _groups;
    private readonly HashSet<string> _clauses;
    private readonly Dictionary<string, HashSet<string>> _collections = new(StringComparer.Ordinal);

    public KnownRules(PackSelection selection)
    {
        Packs = selection.Packs;
        Rules = [.. selection.Packs.SelectMany(pack => pack.Rules)];
        _isComplete = selection.Missing.Count == 0;
        // A rule that could not be read is broken, not unknown: one fault is enough.
        var broken = selection.Broken.Select(failure => failure.RuleId).OfType<string>().Where(id => id.Contains('/'));
        _ids = [.. Rules.Select(rule => rule.Id), .. Rules.SelectMany(rule => rule.Formerly), .. broken];
        _groups = [.. _ids.Select(id => id[..id.IndexOf('/')])];
        _clauses = [.. Packs.SelectMany(pack => pack.Clauses).Select(clause => clause.Id)];
        foreach (var pack in Packs.Where(pack => pack.Rules.Count == 0)) _collections[pack.Id] = [.. ExtendedBy(pack)];
    }

    public IReadOnlyList<RulePack> Packs { get; }

    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>True for a pack that holds no rules and stands for those that it extends.</summary>
    public bool IsCollection(string pack) => _collections.ContainsKey(pack);

    public bool CollectionHolds(string collection, string pack) => _collections[collection].Contains(pack);

    /// <summary>True when the selector names something; while a pack is missing every name is taken on trust.</summary>
    public bool Has(SettingSelector selector) => !_isComplete || selector.Kind switch
    {
        SelectorKind.All => true,
        SelectorKind.Group => _groups.Contains(new RuleSelector(selector.Text).Group),
        SelectorKind.Rule => _ids.Contains(selector.Text),
        SelectorKind.Clause => _clauses.Contains(selector.Text),
        SelectorKind.Collection => _collections[selector.Text].Overlaps(Rules.Select(rule => rule.Pack)),
        _ => Packs.Any(pack => pack.Id == selector.Text),
    };

    /// <summary>What may stand in place of a selector that names nothing.</summary>
    public IEnumerable<string> Like(SettingSelector selector) => selector.Kind switch
    {
        SelectorKind.Group => _groups.Select(group => $"{group}/*"),
        SelectorKind.Clause => _clauses,
        SelectorKind.Pack or SelectorKind.Collection => Packs.Select(pack => pack.Id),
        _ => _ids.Concat(_groups.Select(group => $"{group}/*")),
    };

    private IEnumerable<string> ExtendedBy(RulePack pack) =>
        Packs.Where(other => pack.Extends.Select(IdOf).Contains(other.Id)).SelectMany(other => ExtendedBy(other).Append(other.Id));

    private static string IdOf(string extended) => extended.StartsWith("./", StringComparison.Ordinal) ? extended[2..].TrimEnd('/') : extended.TrimEnd('/');
}
