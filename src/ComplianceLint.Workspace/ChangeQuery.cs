namespace ComplianceLint.Workspace;

/// <summary>Which changes are asked for: those since a commit, those that a commit would take, or those of a diff.</summary>
public sealed class ChangeQuery
{
    private ChangeQuery() { }

    /// <summary>What git's index holds, which a commit would take; the drafts are read from there.</summary>
    public static ChangeQuery Staged { get; } = new();

    internal string? Reference { get; private init; }

    internal Stream? Diff { get; private init; }

    /// <summary>What the working tree changed since this line of work left a commit, new files that git does not know yet included.</summary>
    public static ChangeQuery Since(string reference) => new() { Reference = reference };

    /// <summary>What a unified diff says of the files as they are now.</summary>
    public static ChangeQuery In(Stream diff) => new() { Diff = diff };
}
