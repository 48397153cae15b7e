namespace ComplianceLint;

/// <summary>What two persons agreed on: findings of a rule that do not count, in a scope, for a time. Read from a file, not judged yet.</summary>
public sealed record Waiver
{
    /// <summary>One rule or a group.</summary>
    public required RuleSelector Rule { get; init; }

    /// <summary>Globs relative to the root of the workspace, of which one must name the file; empty for any file.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>Canonical names of the only channels on which the finding may appear; empty for any.</summary>
    public IReadOnlyList<string> Channels { get; init; } = [];

    /// <summary>The only accounts of the post; empty for any.</summary>
    public IReadOnlyList<string> Accounts { get; init; } = [];

    /// <summary>The found words, when it covers only those.</summary>
    public string? Quote { get; init; }

    /// <summary>The finding, when it covers only one.</summary>
    public string? Fingerprint { get; init; }

    public required string Reason { get; init; }

    public required string RequestedBy { get; init; }

    public required string ApprovedBy { get; init; }

    /// <summary>The day of the approval; null where nobody wrote it down.</summary>
    public DateOnly? ApprovedOn { get; init; }

    /// <summary>The first day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The file in which it stands.</summary>
    public required SourceText Source { get; init; }

    /// <summary>Its place there.</summary>
    public required TextSpan Span { get; init; }

    public LinePosition Position => Source.PositionOf(Span.Start);

    /// <summary>True when nothing narrows it to less than everything.</summary>
    internal bool HasNoScope => Channels.Count == 0 && Accounts.Count == 0 && Files.All(Waivers.Glob.IsEverything) && (Files.Count == 0 || (Quote ?? Fingerprint) is null);
}
