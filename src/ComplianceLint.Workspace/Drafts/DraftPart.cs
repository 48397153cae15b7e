using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace.Drafts;

/// <summary>What one thread lints at a time: a draft that it reads itself, or what was read of a long one.</summary>
/// <param name="Draft">The draft.</param>
/// <param name="Bytes">About how long it is.</param>
internal sealed record DraftPart(Draft Draft, long Bytes)
{
    /// <summary>Lines of a long draft; null for a draft that is yet to be read.</summary>
    public Stretch? Stretch { get; init; }

    /// <summary>True when the file holds no post at all.</summary>
    public bool IsEmpty { get; init; }

    public double Share { get; init; } = 1;
}
