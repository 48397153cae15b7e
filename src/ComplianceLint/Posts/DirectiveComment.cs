using ComplianceLint.Syntax;

namespace ComplianceLint.Posts;

/// <summary>A comment in a text that speaks to ComplianceLint: <c>&lt;!-- compliancelint-… --&gt;</c>.</summary>
/// <param name="Text">The decoded text that holds it.</param>
/// <param name="Map">The way from that text back into the file.</param>
/// <param name="Place">The comment in the text, marks included.</param>
internal sealed record DirectiveComment(string Text, OffsetMap Map, TextSpan Place)
{
    private const string Word = "compliancelint";

    /// <summary>The zone of the text, with the flags of the quotation that holds it.</summary>
    public required Zone Zone { get; init; }

    /// <summary>The channel of a variant; null for the body.</summary>
    public required string? Channel { get; init; }

    public required bool IsMarkdown { get; init; }

    /// <summary>True when nothing else stands on its lines, or in HTML when it stands in no text.</summary>
    public required bool IsAlone { get; init; }

    /// <summary>The end in the text of the block of text that follows; null where none does.</summary>
    public int? EndOfBlock { get; init; }

    public ReadOnlySpan<char> Written => Text.AsSpan(Place.Start, Place.Length);

    public TextSpan Source => ToSource(Place);

    public TextSpan ToSource(TextSpan span) => Map.ToSource(span.Start, span.Length);

    /// <summary>True for a comment that is a directive or was meant to be one, not one that mentions the program.</summary>
    public static bool Is(ReadOnlySpan<char> comment)
    {
        if (!comment.StartsWith("<!--")) return false;
        var content = comment[4..].TrimStart("- \t\r\n");
        if (!content.StartsWith(Word, StringComparison.OrdinalIgnoreCase)) return false;
        var rest = content[Word.Length..];
        if (rest.IsEmpty) return false;
        if (rest[0] is '-' or '_' or '–') return !rest.StartsWith("-->");
        var verb = rest.TrimStart(": \t\r\n");
        return verb.Length < rest.Length && BeginsLikeOne(verb);
    }

    private static bool BeginsLikeOne(ReadOnlySpan<char> verb)
    {
        foreach (var known in (ReadOnlySpan<string>)["disable", "enable", "suppress", "ignore"])
        {
            if (verb.StartsWith(known, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
