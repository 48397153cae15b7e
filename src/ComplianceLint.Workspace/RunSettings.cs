namespace ComplianceLint.Workspace;

/// <summary>What the caller of a run decides above every configuration file.</summary>
public sealed record RunSettings
{
    /// <summary>The environment variable with rule settings above every file.</summary>
    public const string RulesVariable = "COMPLIANCELINT_RULES";

    /// <summary>The full path that relative paths start from and that shown paths are relative to.</summary>
    public required string WorkingDirectory { get; init; }

    /// <summary>A configuration that is used for every file instead of the one nearest to it.</summary>
    public string? ConfigurationFile { get; init; }

    /// <summary>The value of <see cref="RulesVariable"/>, such as <c>a/b=error;c/*=off</c>.</summary>
    public string? EnvironmentRules { get; init; }

    /// <summary>The value of <see cref="SealFiles.KeyVariable"/>; null where it is not set.</summary>
    public string? SealKey { get; init; }

    /// <summary>The file of the key of sealed terms, above <see cref="SealKey"/>.</summary>
    public string? SealKeyFile { get; init; }

    /// <summary>The values of <c>--set</c>, in the same syntax.</summary>
    public IReadOnlyList<string> CommandLineRules { get; init; } = [];

    /// <summary>Texts that count instead of what stands in files, by full path: what an editor has not saved yet.</summary>
    public IReadOnlyDictionary<string, string> Unsaved { get; init; } = System.Collections.Frozen.FrozenDictionary<string, string>.Empty;

    /// <summary>The word of <c>--fail-on</c>, above every <c>failOn</c>; null leaves the configuration's.</summary>
    public string? FailOn { get; init; }
}
