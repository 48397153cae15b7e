namespace ComplianceLint;

/// <summary>One reason why a finding does not count: words of the post's author, a waiver, or a line of the baseline.</summary>
/// <param name="Kind">Which of them; never <see cref="DiagnosticStatus.Open"/>.</param>
public sealed record Suppression(DiagnosticStatus Kind)
{
    /// <summary>Why, as somebody wrote it, masked; null for a baseline.</summary>
    public string? Reason { get; init; }

    /// <summary>Who answers for it, masked.</summary>
    public string? By { get; init; }

    /// <summary>Its last day.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>The file in which it stands, as it is to be shown.</summary>
    public required string Path { get; init; }

    public required LinePosition Position { get; init; }
}
