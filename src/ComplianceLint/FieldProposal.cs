using ComplianceLint.Carets;
using ComplianceLint.Posts;

namespace ComplianceLint;

/// <summary>Something that may stand at a place of a draft that is being written.</summary>
/// <param name="Name">What it is.</param>
/// <param name="Text">What is written, with the quotes and the colon that belong there.</param>
/// <param name="Span">What it replaces.</param>
/// <param name="IsKey">True for a key, false for a value.</param>
/// <param name="Detail">What it also is called; null for nothing.</param>
public sealed record FieldProposal(string Name, string Text, TextSpan Span, bool IsKey, string? Detail = null)
{
    /// <summary>What may stand at an offset: keys and values of fields, in texts the hashtags and accounts of the registry.</summary>
    /// <param name="source">The draft, however far it has got; its path says what it is.</param>
    /// <param name="offset">Where somebody is writing.</param>
    /// <param name="registry">Names accounts, hashtags and campaigns.</param>
    /// <param name="today">A day to begin with.</param>
    public static IReadOnlyList<FieldProposal> At(SourceText source, int offset, Registry registry, DateOnly today)
    {
        var isJson = PostReader.IsJson(source.Path);
        var caret = isJson ? JsonCaret.Find(source.Text, offset, PostReader.IsJsonLines(source.Path)) : FrontMatterCaret.Find(source.Text, offset);
        var fields = caret is null ? [] : FieldProposals.Of(caret, registry, today);
        // Outside of front matter Markdown is text; in JSON text stands in strings.
        var isText = isJson ? caret is { Key: not null, Syntax: not CaretSyntax.Json } : caret is null;
        return fields.Count == 0 && isText ? TagProposals.At(source.Text, offset, registry) : fields;
    }
}
