using System.Collections.Concurrent;
using System.Globalization;

namespace ComplianceLint.Workspace.Settings;

/// <summary>The rule sets of posts for which overrides count, each made when the first such post comes, whoever asks.</summary>
internal sealed class OverriddenRules
{
    private readonly LayerStack _layers;
    private readonly IReadOnlyDictionary<string, RuleLock> _locks;
    private readonly RuleSet _compiled;
    private readonly ConcurrentDictionary<string, Lazy<RuleSet>> _made = new(StringComparer.Ordinal);

    /// <param name="packs">The packs of the workspace.</param>
    /// <param name="layers">All its layers.</param>
    /// <param name="locks">The locks of its file.</param>
    public OverriddenRules(IReadOnlyList<RulePack> packs, LayerStack layers, IReadOnlyDictionary<string, RuleLock> locks)
    {
        (_layers, _locks) = (layers, locks);
        var plain = SettingsWith([]);
        var all = WithEveryRule(plain);
        _compiled = RuleSet.Create(packs, all);
        Plain = ReferenceEquals(all, plain) ? _compiled : _compiled.With(plain);
    }

    /// <summary>The rules of posts for which no override counts.</summary>
    public RuleSet Plain { get; }

    /// <summary>The overrides that count for posts of a file, as far as the file decides.</summary>
    public IReadOnlyList<OverrideLayer> In(string root, string file) => [.. _layers.Overrides.Where(layer => layer.MatchesFile(root, file))];

    /// <summary>The rules of a post for which these overrides count, in the order of their file.</summary>
    public RuleSet For(IEnumerable<OverrideLayer> matching)
    {
        OverrideLayer[] counting = [.. matching];
        if (counting.Length == 0) return Plain;
        var key = string.Join(',', counting.Select(layer => layer.Index.ToString(CultureInfo.InvariantCulture)));
        return _made.GetOrAdd(key, _ => new Lazy<RuleSet>(() => _compiled.With(SettingsWith(counting)))).Value;
    }

    private Dictionary<string, RuleSetting> SettingsWith(IEnumerable<OverrideLayer> matching) => LayeredSettings.Of(_layers.Merge(matching), _locks);

    /// <summary>The rules that some override switches on are compiled with the others, so that they need no second table of terms.</summary>
    private Dictionary<string, RuleSetting> WithEveryRule(Dictionary<string, RuleSetting> plain)
    {
        var wanted = plain.Where(setting => !setting.Value.Enabled).Select(setting => setting.Key)
            .Where(id => _layers.Overrides.Any(layer => layer.Layer.Find(Layer.SeverityKey(id)) is { Value: not SeverityWord.Off })).ToList();
        if (wanted.Count == 0) return plain;
        var all = new Dictionary<string, RuleSetting>(plain, StringComparer.Ordinal);
        foreach (var id in wanted) all[id] = plain[id] with { Enabled = true };
        return all;
    }
}
