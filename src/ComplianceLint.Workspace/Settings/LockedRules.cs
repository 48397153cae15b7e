namespace ComplianceLint.Workspace.Settings;

/// <summary>Finds the lines of layers that weaken rules which a pack, or the file itself, has locked.</summary>
/// <remarks>Each layer is judged by what it says of a rule in the end: <c>"*": off</c> beside <c>data-pribadi/*: error</c> weakens nothing there.</remarks>
internal sealed class LockedRules
{
    private readonly List<(Rule Rule, RuleLock Lock, Floor Floor)> _byPack = [];
    private readonly List<(Rule Rule, RuleLock Lock, Floor Floor)> _byFile = [];

    /// <param name="rules">The rules in use.</param>
    /// <param name="locks">The locks of the file.</param>
    /// <param name="file">What the file says outside of its overrides; null without one.</param>
    public LockedRules(KnownRules rules, IReadOnlyDictionary<string, RuleLock> locks, Layer? file)
    {
        foreach (var rule in rules.Rules)
        {
            if (RuleLock.Of(rules.Packs, rule) is { } found) _byPack.Add((rule, found, FloorOf(rules.Packs, rule)));
            if (!locks.TryGetValue(rule.Id, out var own)) continue;
            var set = file?.Find(Layer.SeverityKey(rule.Id));
            _byFile.Add((rule, own, set is null ? FloorOf(rules.Packs, rule, all: true) : new Floor(Severities.Parse(set.Value.Value))));
        }
    }

    /// <summary>The faults of packs whose defaults weigh a rule less than the pack that locks it.</summary>
    public static IEnumerable<Failure> FailuresOfPacks(KnownRules rules)
    {
        foreach (var rule in rules.Rules)
        {
            if (RuleLock.Of(rules.Packs, rule) is not { } found) continue;
            var floor = FloorOf(rules.Packs, rule);
            var lowering = rules.Packs.SelectMany(pack => pack.Defaults).Where(entry => entry.Rule.Matches(rule) && floor.IsAbove(entry.Default.Severity)).Select(entry => entry.Default);
            foreach (var set in lowering)
            {
                yield return new Failure(EngineRules.InvalidConfiguration, set.Path, LockFaults.Weaker([rule], [found], floor.Severity, isWild: false), set.Position);
            }
        }
    }

    /// <summary>The faults of a layer, one for each of its lines, however many locks that meets.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="isOfFile">True for the file itself, which its own locks do not bind.</param>
    public IEnumerable<Failure> FailuresOf(Layer layer, bool isOfFile = false)
    {
        var broken = new List<(RuleAssignment Line, Rule Rule, RuleLock Lock, Severity? Floor, string? Option)>();
        foreach (var (rule, found, floor) in isOfFile ? _byPack : _byPack.Concat(_byFile.Where(own => !_byPack.Exists(locked => locked.Rule == own.Rule && locked.Floor.Severity <= own.Floor.Severity))))
        {
            if (layer.Find(Layer.SeverityKey(rule.Id)) is { Line: { } line } set && SeverityWord.ForRules.Contains(set.Value) && floor.IsAbove(Severities.Parse(set.Value))) broken.Add((line, rule, found, floor.Severity, null));
            foreach (var option in rule.Options.Keys)
            {
                if (layer.Find(Layer.OptionKey(rule.Id, option)) is { Line: { } changing }) broken.Add((changing, rule, found, floor.Severity, option));
            }
        }

        return broken.GroupBy(entry => (entry.Line.Origin, entry.Line.Selector, entry.Option)).Select(group => new Failure(
            EngineRules.InvalidConfiguration,
            group.Key.Origin.Path,
            group.Key.Option is { } option
                ? LockFaults.OptionOf(group.First().Rule, group.First().Lock, option)
                : LockFaults.Weaker([.. group.Select(entry => entry.Rule)], group.Select(entry => entry.Lock), group.First().Floor, group.First().Line.Selector.Kind != SelectorKind.Rule),
            group.Key.Origin.Position));
    }

    /// <summary>The severity at the first pack that locks the rule, or behind all packs.</summary>
    private static Floor FloorOf(IReadOnlyList<RulePack> packs, Rule rule, bool all = false)
    {
        var severity = rule.Severity;
        foreach (var pack in packs)
        {
            foreach (var (selector, set) in pack.Defaults)
            {
                if (selector.Matches(rule)) severity = set.Severity;
            }

            if (!all && pack.Locks.Any(entry => entry.Rules.Matches(rule))) break;
        }

        return new Floor(severity);
    }

    /// <summary>What a locked rule must weigh at least; null for one that was off when it was locked.</summary>
    private readonly record struct Floor(Severity? Severity)
    {
        public bool IsAbove(Severity? other) => Severity is { } floor && (other is not { } set || set > floor);
    }
}
