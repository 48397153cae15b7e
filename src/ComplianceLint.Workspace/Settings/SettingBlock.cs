namespace ComplianceLint.Workspace.Settings;

/// <summary>A mapping with <c>rules</c>, <c>clauses</c> and <c>packs</c>: a configuration, one of its overrides, or a part of its gate.</summary>
internal sealed record SettingBlock(Node Node)
{
    public static IReadOnlyList<string> Keys { get; } = ["rules", "clauses", "packs"];

    public IEnumerable<Node> Maps => Keys.Select(key => Node[key]).OfType<Node>().Where(node => !node.IsNull);

    public IEnumerable<Node> Rules => EntriesOf("rules");

    public IEnumerable<Node> Clauses => EntriesOf("clauses");

    public IEnumerable<Node> Packs => EntriesOf("packs");

    public IEnumerable<Node> Entries => Rules.Concat(Clauses).Concat(Packs);

    /// <summary>Everything that the block sets, in its order.</summary>
    public IEnumerable<RuleAssignment> Assignments(KnownRules rules, Func<Node, SettingOrigin> originOf) =>
        Packs.Select(entry => RuleAssignment.Of(entry, SettingSelector.OfPack(entry.Name!, rules), originOf(entry)))
            .Concat(Clauses.Select(entry => RuleAssignment.Of(entry, SettingSelector.OfClause(entry.Name!), originOf(entry))))
            .Concat(Rules.Select(entry => RuleAssignment.Of(entry, SettingSelector.OfRules(entry.Name!), originOf(entry))));

    private IEnumerable<Node> EntriesOf(string key) => Node[key] is { Kind: NodeKind.Mapping } map ? map.Children : [];
}
