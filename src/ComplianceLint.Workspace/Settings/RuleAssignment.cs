namespace ComplianceLint.Workspace.Settings;

/// <summary>One line of a layer: which rules it selects, what it sets, and where it stands.</summary>
/// <param name="Selector">The rules that are meant.</param>
/// <param name="Word">A severity or <c>off</c>, in a gate a verdict; null leaves it.</param>
/// <param name="Options">Options of the rule's check, by name.</param>
/// <param name="Origin">Where it stands.</param>
internal sealed record RuleAssignment(SettingSelector Selector, string? Word, IReadOnlyDictionary<string, string> Options, SettingOrigin Origin)
{
    private const string SeverityKey = "severity";
    private static readonly Dictionary<string, string> NoOptions = new(StringComparer.Ordinal);

    public RuleAssignment(SettingSelector selector, string word, SettingOrigin origin)
        : this(selector, word, NoOptions, origin)
    {
    }

    /// <summary>Reads <c>id: severity</c> or <c>id: { severity: …, option: … }</c>; what is of a wrong shape is left out.</summary>
    public static RuleAssignment Of(Node entry, SettingSelector selector, SettingOrigin origin)
    {
        var word = SeverityOf(entry) is { Kind: NodeKind.Scalar, IsNull: false } said ? said.Text : null;
        var options = OptionsOf(entry).Where(option => option.Kind == NodeKind.Scalar).DistinctBy(option => option.Name).ToDictionary(option => option.Name!, option => option.Text, StringComparer.Ordinal);
        return new RuleAssignment(selector, word, options, origin);
    }

    /// <summary>The entries of a rule's mapping that are not its severity.</summary>
    public static IEnumerable<Node> OptionsOf(Node entry) =>
        entry.Kind == NodeKind.Mapping ? entry.Children.Where(child => child.Name is not SeverityKey) : [];

    /// <summary>The node that says the severity; null when the entry leaves it.</summary>
    public static Node? SeverityOf(Node entry) => entry.Kind == NodeKind.Mapping ? entry[SeverityKey] : entry;
}
