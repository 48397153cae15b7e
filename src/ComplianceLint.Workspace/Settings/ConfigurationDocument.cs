namespace ComplianceLint.Workspace.Settings;

/// <summary>A configuration file, read but not understood: its parts with their places.</summary>
internal sealed class ConfigurationDocument(SourceText source, Node root)
{
    /// <summary>The keys that select posts, apart from <c>files</c>.</summary>
    public static IReadOnlyList<string> PostKeys { get; } = ["channels", "accounts", "kinds", "categories", "languages"];

    public static IReadOnlyList<string> SelectorKeys { get; } = ["files", .. PostKeys];

    public static IReadOnlyList<string> Keys { get; } =
        ["extends", "messages", "textLanguage", "timeZone", "registry", "drafts", .. SettingBlock.Keys, "overrides", "failOn", "gate", "lock", "waivers", "$schema"];

    public static IReadOnlyList<string> OverrideKeys { get; } = [.. SelectorKeys, .. SettingBlock.Keys];

    public static IReadOnlyList<string> GateKeys { get; } = [.. Severities.Names, .. SettingBlock.Keys, "overrides", "approvers", "minimumScore"];

    public static IReadOnlyList<string> GateOverrideKeys { get; } = [.. SelectorKeys, .. Severities.Names, .. SettingBlock.Keys];

    public static IReadOnlyList<string> WaiverKeys { get; } = ["maximumDays"];

    public SourceText Source { get; } = source;

    public Node Root { get; } = root;

    public Node? Extends => Value("extends");

    public Node? Messages => Value("messages");

    public Node? TextLanguage => Value("textLanguage");

    public Node? TimeZone => Value("timeZone");

    public Node? Drafts => Value("drafts");

    public Node? Registry => Value("registry");

    public Node? FailOn => Value("failOn");

    public Node? OverrideList => Value("overrides");

    public Node? Gate => Value("gate");

    public Node? Lock => Value("lock");

    public Node? Waivers => Value("waivers");

    public Node? MaximumDays => Waivers is { Kind: NodeKind.Mapping } waivers ? ValueOf(waivers, "maximumDays") : null;

    public IEnumerable<Node> ExtendsItems => Items(Extends);

    public IEnumerable<Node> DraftsItems => Items(Drafts);

    public IEnumerable<Node> LockEntries => Lock is { Kind: NodeKind.Mapping } map ? map.Children : [];

    /// <summary>The overrides that are mappings.</summary>
    public IEnumerable<Node> Overrides => Items(OverrideList).Where(item => item.Kind == NodeKind.Mapping);

    public Node? GateOverrideList => Gate is { Kind: NodeKind.Mapping } gate ? ValueOf(gate, "overrides") : null;

    public IEnumerable<Node> GateOverrides => Items(GateOverrideList).Where(item => item.Kind == NodeKind.Mapping);

    /// <summary>What sets severities and options.</summary>
    public IEnumerable<SettingBlock> Blocks => Overrides.Prepend(Root).Select(node => new SettingBlock(node));

    /// <summary>What sets verdicts.</summary>
    public IEnumerable<SettingBlock> GateBlocks =>
        Gate is { Kind: NodeKind.Mapping } gate ? GateOverrides.Prepend(gate).Select(node => new SettingBlock(node)) : [];

    /// <summary>The places of the file's settings.</summary>
    public SettingOrigin OriginOf(Node node) => new(SettingLayer.File, Source.Path, Source.PositionOf(node.Name is null ? node.Span.Start : node.NameSpan.Start));

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
    public static Node? ValueOf(Node map, string key) => map[key] is { IsNull: false } value ? value : null;

    public static IEnumerable<Node> Items(Node? list) => list is { Kind: NodeKind.Sequence } ? list.Children : [];

    private Node? Value(string key) => ValueOf(Root, key);
}
