using ComplianceLint.Workspace.Packs;

namespace ComplianceLint.Workspace.Settings;

/// <summary>The rules that a configuration can name: those of the packs that it extends.</summary>
internal sealed class KnownRules
{
    private readonly bool _isComplete;
    private readonly HashSet<string> _ids;
    private readonly HashSet<string> _groups;

    public KnownRules(PackSelection selection)
    {
        Rules = [.. selection.Packs.SelectMany(pack => pack.Rules)];
        _isComplete = selection.Missing.Count == 0;
        // A rule that could not be read is broken, not unknown: one fault is enough.
        var broken = selection.Broken.Select(failure => failure.RuleId).OfType<string>().Where(id => id.Contains('/'));
        _ids = [.. Rules.Select(rule => rule.Id), .. Rules.SelectMany(rule => rule.Formerly), .. broken];
        _groups = [.. _ids.Select(id => id[..id.IndexOf('/')])];
    }

    public IReadOnlyList<Rule> Rules { get; }

    /// <summary>True when the selector names something; while a pack is missing every name is taken on trust.</summary>
    public bool Has(RuleSelector selector) =>
        !_isComplete || selector.IsAll || (selector.IsGroup ? _groups.Contains(selector.Group) : _ids.Contains(selector.Text));

    /// <summary>What may stand in place of a selector that names nothing.</summary>
    public IEnumerable<string> SelectorsLike(RuleSelector selector) =>
        selector.IsGroup ? _groups.Select(group => $"{group}/*") : _ids.Concat(_groups.Select(group => $"{group}/*"));
}
