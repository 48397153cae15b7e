namespace ComplianceLint;

/// <summary>Whether a fix may be applied without a person looking at it.</summary>
public enum Applicability
{
    Safe,
    Suggestion,
}

/// <summary>Replaces a span of the file by source text, already escaped for the place where it stands.</summary>
public readonly record struct TextEdit(TextSpan Span, string NewText);

/// <summary>One way to repair a finding.</summary>
public sealed record Fix(LocalizedText Title, Applicability Applicability, IReadOnlyList<TextEdit> Edits);
