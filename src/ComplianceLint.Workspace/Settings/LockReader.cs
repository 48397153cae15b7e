namespace ComplianceLint.Workspace.Settings;

/// <summary>Reads the locks of a configuration.</summary>
internal static class LockReader
{
    /// <summary>In the order of <see cref="LockLevel"/>.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["suppression", "absolute"];

    /// <summary>The strictest lock of the file on each rule that it locks, by id; lines that were refused are left out.</summary>
    public static IReadOnlyDictionary<string, RuleLock> Read(ConfigurationDocument? document, KnownRules rules)
    {
        var locks = new Dictionary<string, RuleLock>(StringComparer.Ordinal);
        foreach (var entry in document?.LockEntries.Where(Shapes.IsOneOf(Levels)) ?? [])
        {
            var found = new RuleLock((LockLevel)Levels.ToList().IndexOf(entry.Text), document!.Source.Path, document.Source.PositionOf(entry.NameSpan.Start));
            foreach (var rule in rules.Rules.Where(new RuleSelector(entry.Name!).Matches))
            {
                if (!locks.TryGetValue(rule.Id, out var known) || found.Level > known.Level) locks[rule.Id] = found;
            }
        }

        return locks;
    }
}
