namespace ComplianceLint.Rules;

/// <summary>Checks that what packs lock and weigh is there: a lock that holds nothing would be believed in.</summary>
internal static class PackSelectors
{
    public static void Check(IReadOnlyList<RulePack> packs, List<Failure> failures)
    {
        if (!packs.Any(pack => pack.Locks.Count > 0 || pack.Defaults.Count > 0)) return;
        var rules = packs.SelectMany(pack => pack.Rules).ToList();
        // A rule that could not be read is broken, not unknown: one fault is enough.
        var broken = packs.SelectMany(pack => pack.Failures).Select(failure => failure.RuleId).OfType<string>().Where(id => id.Contains('/')).ToHashSet(StringComparer.Ordinal);
        var names = rules.SelectMany(rule => rule.Formerly.Prepend(rule.Id)).Concat(broken).Order(StringComparer.Ordinal).ToList();
        foreach (var (selector, found) in packs.SelectMany(pack => pack.Locks).Where(entry => !IsKnown(entry.Rules))) Fault(selector, found.Path, found.Position);
        foreach (var (selector, set) in packs.SelectMany(pack => pack.Defaults).Where(entry => !entry.Rule.IsRule || !IsKnown(entry.Rule))) Fault(selector, set.Path, set.Position);

        bool IsKnown(RuleSelector selector) =>
            rules.Exists(selector.Matches) || (selector.IsGroup ? broken.Any(id => id.StartsWith($"{selector.Group}/", StringComparison.Ordinal)) : broken.Contains(selector.Text));

        void Fault(RuleSelector selector, string path, LinePosition position)
        {
            var candidates = selector.IsGroup ? names.Select(name => $"{name[..name.IndexOf('/')]}/*") : names;
            var near = Spelling.Nearest(selector.Text, candidates);
            failures.Add(new Failure(EngineRules.InvalidRule, path, new(
                $"“{selector.Text}” tidak menunjuk aturan di paket ini dan yang diperluasnya.{(near is null ? "" : $" Maksud Anda “{near}”?")}",
                $"“{selector.Text}” names no rule of this pack and those that it extends.{(near is null ? "" : $" Did you mean “{near}”?")}"), position));
        }
    }
}
