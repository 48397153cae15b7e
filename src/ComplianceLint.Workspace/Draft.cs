namespace ComplianceLint.Workspace;

/// <summary>A file that holds posts, as far as its name and place say; it is not read yet.</summary>
public sealed record Draft
{
    /// <summary>The full path; for standard input the path that it stands for.</summary>
    public required string File { get; init; }

    /// <summary>The path to show and to sort by: relative to the working directory, with <c>/</c>.</summary>
    public required string Path { get; init; }

    /// <summary>The full path of the workspace that it belongs to.</summary>
    public string Root { get; init; } = "";

    /// <summary>What governs it; its rules are there.</summary>
    public required WorkspaceOptions Options { get; init; }

    /// <summary>True when the user named this very file: where others are skipped, it is refused.</summary>
    public bool IsNamed { get; init; }

    /// <summary>True when a written <c>drafts:</c> names it.</summary>
    public bool IsDeclared { get; init; }

    /// <summary>The lines for which it was chosen; null where it was not chosen for a change of lines.</summary>
    public ChangedLines? Changes { get; init; }

    /// <summary>Opens the text instead of the file's, once; null to read the file.</summary>
    internal Func<Stream>? Content { get; init; }
}
