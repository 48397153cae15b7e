namespace ComplianceLint.Workspace.Settings;

/// <summary>One line of a layer's <c>rules</c>: what it selects, and what it sets.</summary>
/// <param name="Selector">The rules that are meant.</param>
/// <param name="Severity">A word of <see cref="SeverityWord.ForRules"/>; null leaves it.</param>
/// <param name="Options">Options of the rule's check, by name.</param>
internal sealed record RuleAssignment(RuleSelector Selector, string? Severity, IReadOnlyDictionary<string, string> Options)
{
    private const string SeverityKey = "severity";
    private static readonly Dictionary<string, string> NoOptions = new(StringComparer.Ordinal);

    public RuleAssignment(RuleSelector selector, string severity)
        : this(selector, severity, NoOptions)
    {
    }

    /// <summary>Reads <c>id: severity</c> or <c>id: { severity: …, option: … }</c>, whose shape was checked.</summary>
    public static RuleAssignment Of(Node entry)
    {
        var selector = new RuleSelector(entry.Name!);
        if (entry.Kind == NodeKind.Scalar) return new RuleAssignment(selector, entry.Text);
        var options = OptionsOf(entry).ToDictionary(option => option.Name!, option => option.Text, StringComparer.Ordinal);
        return new RuleAssignment(selector, entry[SeverityKey]?.Text, options);
    }

    /// <summary>The entries of a rule's mapping that are not its severity.</summary>
    public static IEnumerable<Node> OptionsOf(Node entry) =>
        entry.Kind == NodeKind.Mapping ? entry.Children.Where(child => child.Name is not SeverityKey) : [];

    /// <summary>The node that says the severity; null when the entry leaves it.</summary>
    public static Node? SeverityOf(Node entry) => entry.Kind == NodeKind.Mapping ? entry[SeverityKey] : entry;
}
