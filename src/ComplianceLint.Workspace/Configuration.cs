namespace ComplianceLint.Workspace;

/// <summary>The settings of one workspace after all layers: defaults, packs, file, environment, command line.</summary>
public sealed record Configuration
{
    /// <summary>Built-in packs by name and folders that start with <c>./</c> or <c>../</c>.</summary>
    public IReadOnlyList<string> Extends { get; init; } = [];

    /// <summary>What is set for a rule, by id, where no override counts; a rule that is absent stays as its file has it.</summary>
    public IReadOnlyDictionary<string, RuleSetting> Rules { get; init; } = new Dictionary<string, RuleSetting>(StringComparer.Ordinal);

    /// <summary>The language of messages; null when nothing says it.</summary>
    public Language? Messages { get; init; }

    /// <summary>The language of posts that do not say it themselves; <see cref="Language.Unknown"/> decides paragraph by paragraph.</summary>
    public Language TextLanguage { get; init; }

    /// <summary>The zone in which a time without offset is read.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Globs relative to the workspace root; one that starts with <c>!</c> excludes.</summary>
    public IReadOnlyList<string> Drafts { get; init; } = [];

    /// <summary>True when a person wrote <c>drafts:</c>, so that rules on required fields concern the files that it names.</summary>
    public bool DraftsAreWritten { get; init; }

    /// <summary>Findings at least as severe fail the run; null never fails it.</summary>
    public Severity? FailOn { get; init; } = Severity.Error;

    /// <summary>The posts for which rules are set otherwise, in order.</summary>
    public IReadOnlyList<PostOverride> Overrides { get; init; } = [];

    /// <summary>What findings mean for publication.</summary>
    public GatePolicy Gate { get; init; } = new();

    /// <summary>How many days a waiver may last at most.</summary>
    public int WaiverDays { get; init; }
}
