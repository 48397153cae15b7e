namespace ComplianceLint.Workspace.Settings;

/// <summary>A configuration file, read but not understood: its parts with their places.</summary>
internal sealed class ConfigurationDocument(SourceText source, Node root)
{
    public static IReadOnlyList<string> Keys { get; } = ["extends", "messages", "textLanguage", "timeZone", "registry", "drafts", "rules", "failOn"];

    /// <summary>Keys of the format that this version does not honour yet; ignoring them in silence would let posts pass.</summary>
    public static IReadOnlyList<string> LaterKeys { get; } = ["clauses", "packs", "overrides", "gate"];

    public SourceText Source { get; } = source;

    public IEnumerable<Node?> Entries => root.Children;

    public Node? Extends => Value("extends");

    public Node? Messages => Value("messages");

    public Node? TextLanguage => Value("textLanguage");

    public Node? TimeZone => Value("timeZone");

    public Node? Drafts => Value("drafts");

    public Node? Registry => Value("registry");

    public Node? FailOn => Value("failOn");

    public Node? Rules => Value("rules");

    public IEnumerable<Node?> ExtendsItems => Items(Extends);

    public IEnumerable<Node?> DraftsItems => Items(Drafts);

    public IEnumerable<Node?> RuleEntries => Rules is { Kind: NodeKind.Mapping } ? Rules.Children : [];

    public IEnumerable<Node?> RuleSeverities => RuleEntries.Where(entry => entry is not { Kind: NodeKind.Sequence }).Select(entry => RuleAssignment.SeverityOf(entry!));

    public IEnumerable<Node?> RuleOptions => RuleEntries.SelectMany(entry => RuleAssignment.OptionsOf(entry!));

    public IEnumerable<Node?> OptionsOfMany =>
        RuleEntries.Where(entry => !new RuleSelector(entry!.Name!).IsRule).SelectMany(entry => RuleAssignment.OptionsOf(entry!));

    /// <summary>Reads a file; the document is null when nothing could be read.</summary>
    public static (ConfigurationDocument? Document, IReadOnlyList<Failure> Failures) Read(SourceText source)
    {
        var isJson = source.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
        var (root, failures) = isJson ? Node.ReadJson(source) : Node.ReadYaml(source);
        failures = [.. failures.Select(failure => failure with { Code = EngineRules.InvalidConfiguration })];
        return root switch
        {
            null => (null, failures),
            { Kind: NodeKind.Mapping } => (new ConfigurationDocument(source, root), failures),
            // A file of nothing but comments, as `init` leaves it when every line is commented out.
            { IsNull: true } => (null, failures),
            _ => (null, [.. failures, new Fault(root.Span, Faults.NotAConfiguration).In(source)]),
        };
    }

    /// <summary>A key without a value, whose lines were commented out, is a key that is not there.</summary>
    private Node? Value(string key) => root[key] is { IsNull: false } value ? value : null;

    private static IEnumerable<Node?> Items(Node? list) => list is { Kind: NodeKind.Sequence } ? list.Children : [];
}
