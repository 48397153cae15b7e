namespace ComplianceLint.Workspace.Changes;

/// <summary>A file that is there after a change.</summary>
/// <param name="File">Its full path.</param>
internal sealed record ChangedFile(string File)
{
    /// <summary>Its changed lines; null where a change is no matter of lines.</summary>
    public ChangedLines? Lines { get; init; }

    /// <summary>The full path that it had before; null when it is the same.</summary>
    public string? FormerFile { get; init; }

    /// <summary>Opens what the change made of it; null to read the file.</summary>
    public Func<Stream>? Content { get; init; }
}
