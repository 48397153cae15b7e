namespace ComplianceLint.Workspace;

/// <summary>What governs the drafts of one workspace: its settings and the rules that they make of its packs.</summary>
public sealed record WorkspaceOptions
{
    public required Configuration Configuration { get; init; }

    /// <summary>The packs in use, each after those that it extends.</summary>
    public IReadOnlyList<RulePack> Packs { get; init; } = [];

    /// <summary>What the institution keeps about itself; empty where no <c>registry:</c> is set.</summary>
    public Registry Registry { get; init; } = Registry.Empty;

    /// <summary>The names of the institution whose drafts these are, as they are to be shown; empty where no registry says it.</summary>
    public IEnumerable<string> Institutions => (Registry.Institutions ?? []).Where(institution => institution.IsOwn).Select(institution => Registry.Mask(institution.Name));

    /// <summary>The folder of the registry as it is to be shown; null where none is set.</summary>
    public string? RegistryFolder { get; init; }

    /// <summary>Full paths of the files and folders that it was read from; some were only named, and are not there.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The enabled rules where no override counts; null when the configuration has faults, and nothing may be linted with it.</summary>
    public RuleSet? RuleSet { get; init; }

    /// <summary>Names the rules with all their settings, those of overrides included; empty when there are none.</summary>
    public string RuleSetDigest { get; init; } = "";

    internal Settings.OverriddenRules? OverriddenRules { get; init; }

    internal Settings.LayerStack? Layers { get; init; }

    /// <summary>Reads what is otherwise read when the first post asks for it: the rules of each override.</summary>
    /// <returns>All faults.</returns>
    public IReadOnlyList<Failure> Check() => [.. Failures.Concat(Layers?.Overrides.SelectMany(layer => OverriddenRules!.For([layer]).Failures) ?? []).Distinct()];

    /// <summary>The rules of the posts of one file.</summary>
    /// <param name="root">The full path of the workspace, which the globs of overrides are relative to.</param>
    /// <param name="file">The full path of the file.</param>
    public PostRules RulesIn(string root, string file) => new(RuleSet!, OverriddenRules, OverriddenRules?.In(root, file) ?? []);

    /// <summary>Faults of the configuration, and packs and rules that could not be used.</summary>
    public IReadOnlyList<Failure> Failures { get; init; } = [];
}
