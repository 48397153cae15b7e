namespace ComplianceLint;

/// <summary>That a person takes responsibility for a post as it is.</summary>
public sealed record Approval
{
    /// <summary>The file of the post, relative to the root of the workspace, masked. People read it; what counts is the hash.</summary>
    public required string Path { get; init; }

    /// <summary><see cref="ContentHash"/> of the post as it was approved.</summary>
    public required string Content { get; init; }

    /// <summary>The person or office that approves.</summary>
    public required string Approver { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset Time { get; init; }

    /// <summary>Fingerprints of findings that would be denied but for a suppression in the post, which the approver has seen.</summary>
    public IReadOnlyList<string> Suppressed { get; init; } = [];

    /// <summary>The line of the file on which it stands.</summary>
    public int Line { get; init; }
}
