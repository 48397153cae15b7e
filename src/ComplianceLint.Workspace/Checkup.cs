using ComplianceLint.Workspace.Checkups;

namespace ComplianceLint.Workspace;

/// <summary>How a workspace is set up: what governs its drafts, what would be linted, what would not, and what should be mended.</summary>
public sealed record Checkup
{
    /// <summary>The full path of the workspace.</summary>
    public required string Folder { get; init; }

    /// <summary>Why the workspace begins there.</summary>
    public required LocalizedText Reason { get; init; }

    /// <summary>Where settings come from, the weakest first, as they are to be shown.</summary>
    public required IReadOnlyList<LocalizedText> Layers { get; init; }

    public required WorkspaceOptions Options { get; init; }

    /// <summary>Ids of the packs in use that came with the program, as they came.</summary>
    public required IReadOnlyList<string> BuiltIn { get; init; }

    public int Drafts { get; init; }

    public int Posts { get; init; }

    /// <summary>Files that are no drafts by their names.</summary>
    public int SkippedNames { get; init; }

    /// <summary>Files that hold JSON and no post.</summary>
    public int SkippedJson { get; init; }

    /// <summary>Files that could not be read, and parts of them.</summary>
    public IReadOnlyList<Failure> Failures { get; init; } = [];

    /// <summary>Rules that the configuration switches off, by id.</summary>
    public IReadOnlyList<string> Off { get; init; } = [];

    /// <summary>Rules that are on and would not run today, by id, and why.</summary>
    public IReadOnlyList<(string Rule, LocalizedText Reason)> NotRunning { get; init; } = [];

    /// <summary>The repository; null where <see cref="GitFault"/> says why there is none.</summary>
    public GitRepository? Repository { get; init; }

    public LocalizedText? GitFault { get; init; }

    /// <summary>The folder of waivers and their like, as it is to be shown.</summary>
    public required string StateFolder { get; init; }

    /// <summary>The names of the files in it; null where the folder does not exist.</summary>
    public IReadOnlyList<string>? StateFiles { get; init; }

    /// <summary>The file that says who owns what in the repository; null where there is none.</summary>
    public CodeOwners? Owners { get; init; }

    public IReadOnlyList<CheckupWarning> Warnings { get; init; } = [];

    /// <summary>Looks at the workspace of a file or folder, and lints it, to see what that takes.</summary>
    /// <param name="path">The path; null for the working directory.</param>
    /// <param name="run">The settings of the run.</param>
    /// <param name="now">The clock.</param>
    /// <param name="cancellation">Ends it early.</param>
    public static Task<Checkup> ReadAsync(string? path, RunSettings run, DateTimeOffset now, CancellationToken cancellation = default) =>
        new CheckupReader(run, now).ReadAsync(path, cancellation);
}
