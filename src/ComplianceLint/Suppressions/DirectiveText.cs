using System.Globalization;
using ComplianceLint.Posts;

namespace ComplianceLint.Suppressions;

/// <summary>A directive as it is written: its kind, the rules that it names, the reason, and what is wrong with it.</summary>
/// <remarks>Offsets count from the start of the comment.</remarks>
internal sealed record DirectiveText
{
    public required DirectiveKind Kind { get; init; }

    /// <summary>The word that says the kind.</summary>
    public required TextSpan Word { get; init; }

    public IReadOnlyList<TextSpan> Rules { get; init; } = [];

    public string Reason { get; init; } = "";

    public string? By { get; init; }

    public DateOnly? Until { get; init; }

    /// <summary>Each with the keyword that was meant, where that is known.</summary>
    public IReadOnlyList<(LocalizedText Message, string? Keyword)> Faults { get; init; } = [];

    public static DateOnly? ReadDay(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    /// <summary>A reason says something: letters or digits.</summary>
    public static bool IsReason(string text) => text.Any(char.IsLetterOrDigit);

    public static DirectiveText Of(DirectiveComment comment) => new DirectiveReader(comment.Written.ToString()).Read();
}
