namespace ComplianceLint.Suppressions;

/// <summary>A suppression of a post, in a comment or in a field, that can be read.</summary>
internal sealed class WrittenSuppression
{
    /// <summary>Where it stands, its text there, and the zone of that text.</summary>
    public required TextSpan Span { get; init; }

    public required string? Match { get; init; }

    public required Zone Zone { get; init; }

    /// <summary>True when it reaches the whole post.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>True when it is about all posts of the file, so that one of them cannot tell whether it is used.</summary>
    public bool IsOfFile { get; init; }

    public required string Reason { get; init; }

    public string? By { get; init; }

    public DateOnly? Until { get; init; }

    /// <summary>What a finding's match or sentence must hold, folded; null for anything.</summary>
    public string? Quote { get; init; }

    /// <summary>The rules that it may suppress.</summary>
    public List<WrittenRule> Rules { get; } = [];

    /// <summary>True when it also names what is unknown or locked: its author meant something by that, so it is not removed as a whole.</summary>
    public bool HasOthers { get; set; }

    /// <summary>True once it is known to be unused, so that it is going to be removed.</summary>
    public bool IsUnused { get; set; }

    /// <summary>How to remove it, or one of its rules, from the file; null where that cannot be said exactly.</summary>
    public required Func<IReadOnlyList<TextEdit>?> Remove { get; init; }

    public required Func<int, TextEdit?> RemoveRule { get; init; }
}
