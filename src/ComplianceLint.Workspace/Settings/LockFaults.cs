namespace ComplianceLint.Workspace.Settings;

/// <summary>The messages about layers that weaken locked rules; they name the place of the lock, and stand at the place of the layer.</summary>
internal static class LockFaults
{
    private const int MostNamed = 3;

    /// <param name="rules">The rules that one line weakens.</param>
    /// <param name="locks">Their locks.</param>
    /// <param name="floor">What the first of them must weigh at least.</param>
    /// <param name="isWild">True when the line names more than one rule.</param>
    public static LocalizedText Weaker(IReadOnlyList<Rule> rules, IEnumerable<RuleLock> locks, Severity? floor, bool isWild)
    {
        var names = string.Join(", ", rules.Select(rule => rule.Id).Order(StringComparer.Ordinal).Take(MostNamed));
        var more = rules.Count - MostNamed;
        var place = string.Join(", ", locks.Select(PlaceOf).Distinct());
        if (!isWild)
        {
            var least = Severities.NameOf(floor!.Value);
            return new(
                $"Aturan {names} dikunci di {place}: tingkatnya boleh naik, tetapi tidak di bawah {least}, dan tidak boleh dimatikan. Hapus baris ini atau tulis {least}.",
                $"Rule {names} is locked in {place}: its severity may rise but not fall below {least}, and it cannot be switched off. Remove this line or write {least}.");
        }

        var kept = string.Join(", ", rules.Select(rule => rule.Group).Distinct().Order(StringComparer.Ordinal).Select(group => KeptAs(group, rules)));
        return new(
            $"Baris ini melemahkan {rules.Count} aturan yang dikunci di {place}: {names}{(more > 0 ? $", dan {more} lainnya" : "")}. Kecualikan dengan menulis juga {kept}.",
            $"This line weakens {(rules.Count == 1 ? "a rule" : $"{rules.Count} rules")} locked in {place}: {names}{(more > 0 ? $", and {more} more" : "")}. Keep them out by writing {kept} as well.");
    }

    public static LocalizedText OptionOf(Rule rule, RuleLock found, string option) => new(
        $"Aturan {rule.Id} dikunci di {PlaceOf(found)}; opsinya “{option}” tidak boleh diubah. Hapus opsi itu.",
        $"Rule {rule.Id} is locked in {PlaceOf(found)}; its option “{option}” cannot be changed. Remove the option.");

    /// <summary>The narrowest selector that keeps the locked rules of a group: all of it where several are locked.</summary>
    private static string KeptAs(string group, IReadOnlyList<Rule> rules)
    {
        var locked = rules.Where(rule => rule.Group == group).ToList();
        return $"“{(locked.Count == 1 ? locked[0].Id : $"{group}/*")}: {Severities.NameOf(locked.Min(rule => rule.Severity))}”";
    }

    private static string PlaceOf(RuleLock found) => new SettingOrigin(SettingLayer.File, found.Path, found.Position).ToString();
}
