namespace ComplianceLint.Workspace.Changes;

/// <summary>What git says of one file that a change leaves behind.</summary>
/// <param name="Path">Relative to the repository, with <c>/</c>.</param>
internal sealed record GitChange(string Path)
{
    /// <summary>Its name before; null where it is the same.</summary>
    public string? FormerPath { get; init; }

    public ChangedLines? Lines { get; init; }

    /// <summary>The id of what the index holds of it.</summary>
    public string Object { get; init; } = "";

    public bool IsNew { get; init; }

    public bool IsConflict { get; init; }

    public bool IsLink { get; init; }

    public bool IsSubmodule { get; init; }
}
