namespace ComplianceLint.Workspace.Settings;

/// <summary>The spelling of verdicts, and the gate of a configuration.</summary>
internal static class GateWords
{
    /// <summary>In the order of <see cref="GateVerdict"/>.</summary>
    public static IReadOnlyList<string> All { get; } = ["allow", "needs-approval", "deny"];

    public static string Of(GateVerdict verdict) => All[(int)verdict];

    private static readonly Dictionary<Severity, GateVerdict> Defaults = new()
    {
        [Severity.Error] = GateVerdict.Deny,
        [Severity.Warning] = GateVerdict.NeedsApproval,
        [Severity.Info] = GateVerdict.Allow,
        [Severity.Hint] = GateVerdict.Allow,
    };

    /// <summary>The gate of a file whose shape was checked, or the default one.</summary>
    public static GatePolicy Read(ConfigurationDocument? document, KnownRules rules)
    {
        if (document?.Gate is not { Kind: NodeKind.Mapping } gate) return new GatePolicy { BySeverity = Defaults };
        var bySeverity = new Dictionary<Severity, GateVerdict>(Defaults);
        foreach (var (severity, verdict) in BySeverity(gate)) bySeverity[severity] = verdict;
        return new GatePolicy
        {
            BySeverity = bySeverity,
            ByRule = ByRule(document, gate, rules),
            Overrides = [.. document.GateOverrides.Select(item => (OverrideReader.Read(document, item), new GateDecisions { BySeverity = BySeverity(item), ByRule = ByRule(document, item, rules) }))],
            Approvers = [.. ConfigurationDocument.Items(gate["approvers"]).Select(item => item.Text)],
            MinimumScore = ConfigurationDocument.ValueOf(gate, "minimumScore") is { } score ? int.Parse(score.Text, System.Globalization.CultureInfo.InvariantCulture) : null,
        };
    }

    private static Dictionary<Severity, GateVerdict> BySeverity(Node node) => Severities.Names
        .Where(name => ConfigurationDocument.ValueOf(node, name) is not null)
        .ToDictionary(name => Severities.Parse(name)!.Value, name => VerdictOf(node[name]!.Text));

    private static Dictionary<string, GateVerdict> ByRule(ConfigurationDocument document, Node node, KnownRules rules)
    {
        var verdicts = new Dictionary<string, GateVerdict>(StringComparer.Ordinal);
        foreach (var assignment in new SettingBlock(node).Assignments(rules, document.OriginOf).OrderBy(assignment => assignment.Selector.Kind))
        {
            foreach (var rule in rules.Rules.Where(rule => assignment.Selector.Matches(rule, rules))) verdicts[rule.Id] = VerdictOf(assignment.Word!);
        }

        return verdicts;
    }

    private static GateVerdict VerdictOf(string word) => (GateVerdict)All.ToList().IndexOf(word);
}
