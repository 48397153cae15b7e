namespace ComplianceLint.Suppressions;

/// <summary>Reports what suppresses nothing, once the rules that it names ran to their end.</summary>
internal static class UnusedSuppressions
{
    private static readonly LocalizedText NothingFound = new("{0} tidak menemukan apa pun di jangkauannya", "{0} finds nothing in its reach");

    public static LocalizedText NothingToEnd { get; } = new("tidak ada pengabaian yang terbuka untuk {0}", "no suppression is open for {0}");

    public static void Report(SuppressionReader reader)
    {
        if (!reader.Scope.SeesAllChannels) return;
        var ran = new Dictionary<string, bool>(StringComparer.Ordinal);
        var found = reader.Valid.Where(suppression => !suppression.IsOfFile)
            .Select(suppression => (Suppression: suppression, Rules: suppression.Rules.Where(rule => !rule.IsUsed && rule.LockMet is null && Ran(rule.Selector)).ToList())).ToList();
        // How an entry is removed depends on which others are.
        foreach (var (suppression, rules) in found) suppression.IsUnused = rules.Count == suppression.Rules.Count && !suppression.HasOthers;
        foreach (var (suppression, rules) in found)
        {
            if (rules.Count > 0) Report(reader, suppression, suppression.IsUnused ? null : rules, NothingFound);
        }

        bool Ran(RuleSelector selector) =>
            ran.TryGetValue(selector.Text, out var known) ? known : ran[selector.Text] = reader.Scope.RanToEnd(selector);
    }

    /// <param name="reader">Receives the reports.</param>
    /// <param name="suppression">The suppression.</param>
    /// <param name="unused">The rules that it names in vain; null for all.</param>
    /// <param name="why">Says it of <c>{0}</c>.</param>
    public static void Report(SuppressionReader reader, WrittenSuppression suppression, IReadOnlyList<WrittenRule>? unused, LocalizedText why)
    {
        if (unused is null)
        {
            var names = string.Join(", ", suppression.Rules.Select(rule => rule.Selector.Text).DefaultIfEmpty("*"));
            ReadOnlySpan<Fix> fixes = suppression.Remove() is { } edits ? [Safe(new("Hapus pengabaian ini", "Remove this suppression"), edits)] : [];
            reader.Report(EngineRules.UnusedSuppression, suppression.Span, suppression.Match, suppression.Zone, new(
                $"Pengabaian ini tidak terpakai: {Fill(why.Id, names)}.", $"This suppression is unused: {Fill(why.En, names)}."), fixes);
            return;
        }

        foreach (var rule in unused)
        {
            var id = rule.Selector.Text;
            ReadOnlySpan<Fix> fixes = suppression.RemoveRule(rule.Index) is { } edit ? [Safe(new($"Hapus {id} dari pengabaian ini", $"Remove {id} from this suppression"), [edit])] : [];
            reader.Report(EngineRules.UnusedSuppression, rule.Span, rule.Written, suppression.Zone, new(
                $"{id} di pengabaian ini tidak terpakai: {Fill(why.Id, id)}.", $"{id} in this suppression is unused: {Fill(why.En, id)}."), fixes);
        }
    }

    private static string Fill(string text, string names) => text.Replace("{0}", names, StringComparison.Ordinal);

    private static Fix Safe(LocalizedText title, IReadOnlyList<TextEdit> edits) => new(title, Applicability.Safe, edits);
}
