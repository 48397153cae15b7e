namespace ComplianceLint.Workspace;

/// <summary>What governs the drafts of one workspace: its settings and the rules that they make of its packs.</summary>
public sealed record WorkspaceOptions
{
    public required Configuration Configuration { get; init; }

    /// <summary>The packs in use, each after those that it extends.</summary>
    public IReadOnlyList<RulePack> Packs { get; init; } = [];

    /// <summary>What the institution keeps about itself; empty where no <c>registry:</c> is set.</summary>
    public Registry Registry { get; init; } = Registry.Empty;

    /// <summary>The folder of the registry as it is to be shown; null where none is set.</summary>
    public string? RegistryFolder { get; init; }

    /// <summary>Full paths of the files and folders that it was read from; some were only named, and are not there.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    /// <summary>The enabled rules; null when the configuration has faults, and nothing may be linted with it.</summary>
    public RuleSet? RuleSet { get; init; }

    /// <summary>Faults of the configuration, and packs and rules that could not be used.</summary>
    public IReadOnlyList<Failure> Failures { get; init; } = [];
}
