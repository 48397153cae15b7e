namespace ComplianceLint.Reporting;

/// <summary>What a checkup found, for <see cref="SetupText"/> and <see cref="SetupJson"/>.</summary>
public sealed record SetupFacts
{
    public required ToolFacts Tool { get; init; }

    /// <summary>The full path of the workspace, and why it begins there.</summary>
    public required (string Folder, LocalizedText Reason) Root { get; init; }

    /// <summary>Where settings come from, the weakest first.</summary>
    public required IReadOnlyList<LocalizedText> Layers { get; init; }

    /// <summary>The packs in use, and whether they are as they came with the program.</summary>
    public required IReadOnlyList<(RulePack Pack, bool IsBuiltIn)> Packs { get; init; }

    public required Registry Registry { get; init; }

    /// <summary>Null where none is configured.</summary>
    public string? RegistryFolder { get; init; }

    /// <summary>Null where the configuration has faults.</summary>
    public RuleSet? Rules { get; init; }

    public IReadOnlyList<string> RulesOff { get; init; } = [];

    public IReadOnlyList<(string Rule, LocalizedText Reason)> RulesNotRunning { get; init; } = [];

    public (int Drafts, int Posts, int SkippedNames, int SkippedJson) Counts { get; init; }

    /// <summary>The repository; null where git is missing or there is none.</summary>
    public (string Version, string Folder, bool IsShallow)? Git { get; init; }

    /// <summary>Why there is no repository.</summary>
    public LocalizedText? GitFault { get; init; }

    /// <summary>The folder of waivers and their like with its files; null where it does not exist.</summary>
    public required (string Folder, IReadOnlyList<string>? Files) State { get; init; }

    /// <summary>The file that says who owns what; null where there is none.</summary>
    public string? OwnersFile { get; init; }

    public IReadOnlyList<Failure> Failures { get; init; } = [];

    public IReadOnlyList<(LocalizedText Problem, LocalizedText Advice)> Warnings { get; init; } = [];
}
