using ComplianceLint.Reporting;
using ComplianceLint.Workspace;

namespace ComplianceLint.Cli.Commands;

/// <summary>What the user asked of <c>lint</c>.</summary>
internal sealed record LintRequest
{
    public required RunSettings Settings { get; init; }

    /// <summary>Files, folders, globs and <c>-</c>; nothing stands for the working directory.</summary>
    public required IReadOnlyList<string> Paths { get; init; }

    /// <summary>The changes to which the run is narrowed; null for everything.</summary>
    public ChangeQuery? Changes { get; init; }

    public string? StdinFileName { get; init; }

    public required IReadOnlyList<OutputTarget> Outputs { get; init; }

    /// <summary>The formats that the command knows, among which those of <see cref="Outputs"/> are.</summary>
    public IReadOnlyList<OutputFormat> Formats { get; init; } = OutputFormat.All;

    /// <summary>The word of <c>--lang</c>; null when it was not given.</summary>
    public string? Language { get; init; }

    /// <summary>More open warnings than this fail the run; null for any number.</summary>
    public int? MaxWarnings { get; init; }

    /// <summary>The clock of <c>--now</c>; null for the system's.</summary>
    public DateTimeOffset? Now { get; init; }

    public IReadOnlyList<string> Channels { get; init; } = [];

    public required int Jobs { get; init; }

    /// <summary>What was typed, for reports that say how they were made.</summary>
    public string Command { get; init; } = "";

    public bool Stats { get; init; }

    /// <summary>The decision from which on a gate fails; null where nothing is decided, only reported.</summary>
    public GateVerdict? FailAt { get; init; }

    /// <summary>True where each post is judged as a gate judges it.</summary>
    public bool Judges { get => field || FailAt is not null; init; }

    /// <summary>The decision of then that a gate is held against, and the path of its document; null for none.</summary>
    public (StoredDecision Decision, string Path)? Verified { get; init; }

    /// <summary>True to list the checks that passed and that did not apply.</summary>
    public bool Checks { get; init; }

    /// <summary>True where waivers and baseline entries of no use fail the run.</summary>
    public bool Strict { get; init; }

    /// <summary>The file in which runs leave a line each, as the user wrote it; null for none.</summary>
    public string? History { get; init; }

    /// <summary>The first day of the trend; null for the first of all.</summary>
    public DateOnly? TrendFrom { get; init; }

    /// <summary>The last day of the trend; null for the last of all.</summary>
    public DateOnly? TrendTo { get; init; }

    public bool TrendByMonth { get; init; }

    public bool Color { get; init; }
}
