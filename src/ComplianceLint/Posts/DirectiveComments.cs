using ComplianceLint.Syntax;

namespace ComplianceLint.Posts;

/// <summary>Keeps the directives of one text, and finds the block of text that each stands above.</summary>
internal sealed class DirectiveComments(string text, OffsetMap map, PostBuilder builder, string? channel, bool isMarkdown)
{
    private int _waiting = builder.Directives.Count;

    /// <summary>Takes a comment that may be a directive.</summary>
    public void Add(TextSpan place, Zone zone, bool isAlone)
    {
        if (!DirectiveComment.Is(text.AsSpan(place.Start, place.Length))) return;
        builder.Directives.Add(new DirectiveComment(text, map, place) { Zone = zone | Zone.Comment, Channel = channel, IsMarkdown = isMarkdown, IsAlone = isAlone });
    }

    /// <summary>A block of text ends, and so does what the directives above it reach.</summary>
    public void EndBlock(int end)
    {
        for (; _waiting < builder.Directives.Count; _waiting++) builder.Directives[_waiting] = builder.Directives[_waiting] with { EndOfBlock = end };
    }

    /// <summary>No block follows: the post of a thread, or the text, is over.</summary>
    public void EndPost() => _waiting = builder.Directives.Count;

    /// <summary>True when nothing but blanks and the marks of quotations stands beside a comment on its lines.</summary>
    /// <param name="place">The comment.</param>
    /// <param name="from">The start of the HTML that holds it: marks of lists stand before that.</param>
    public bool IsAlone(TextSpan place, int from)
    {
        var before = text.AsSpan(from, place.Start - from);
        var after = text.AsSpan(place.End);
        before = before[(before.LastIndexOfAny('\r', '\n') + 1)..];
        var end = after.IndexOfAny('\r', '\n');
        return before.Trim("> \t").IsEmpty && (end < 0 ? after : after[..end]).IsWhiteSpace();
    }
}
