namespace ComplianceLint;

/// <summary>What an analyzer reports; the engine makes a <see cref="Diagnostic"/> of it, with message, mask and fingerprint.</summary>
public sealed record Finding
{
    /// <summary>The stretch of <see cref="PostDocument.Text"/> that is wrong; null for something absent.</summary>
    public (int Start, int Length)? Text { get; init; }

    /// <summary>The place in the file of something absent; null for the post's own place.</summary>
    public int? Anchor { get; init; }

    /// <summary>True for a finding of the rule's weak grade.</summary>
    public bool IsWeak { get; init; }

    /// <summary>True when a person must judge.</summary>
    public bool IsReview { get; init; }

    /// <summary>Why it was found, where a rule weighs signs.</summary>
    public Evidence? Evidence { get; init; }

    public string? Channel { get; init; }

    /// <summary>Values for the message's placeholders besides <c>{match}</c>.</summary>
    public IReadOnlyDictionary<string, LocalizedText> Arguments { get; init; } = Rules.Messages.NoArguments;

    public IReadOnlyList<Fix> Fixes { get; init; } = [];

    public IReadOnlyList<RelatedLocation> Related { get; init; } = [];
}
