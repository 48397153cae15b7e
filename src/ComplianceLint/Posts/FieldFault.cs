namespace ComplianceLint.Posts;

/// <summary>A field whose shape is wrong, reported by the engine and hidden from every rule.</summary>
/// <param name="Code">The engine's diagnostic, such as <c>compliancelint/invalid-field</c>.</param>
/// <param name="Span">Where the value or the key stands.</param>
/// <param name="Message">What is wrong and what is expected.</param>
/// <param name="Fixes">What would repair it.</param>
internal sealed record FieldFault(string Code, TextSpan Span, LocalizedText Message, IReadOnlyList<Fix> Fixes)
{
    /// <summary>The decoded text at the span; null where the span is empty.</summary>
    public string? Match { get; init; }

    /// <summary>Where the text stands that is at fault.</summary>
    public Zone Zone { get; init; } = Zone.Field;
}
