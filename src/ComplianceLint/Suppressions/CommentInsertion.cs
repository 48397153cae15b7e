using ComplianceLint.Posts;

namespace ComplianceLint.Suppressions;

/// <summary>Adds a comment to the body of a Markdown file that lets findings pass.</summary>
internal static class CommentInsertion
{
    public static TextEdit? OfPost(PostDocument post, string rule, string reason)
    {
        if (PostReader.IsJson(post.Source.Path)) return null;
        var start = FrontMatter.TryFind(post.Source.Text, out _, out var body) ? body : 0;
        return new TextEdit(new TextSpan(start, 0), Comment("disable-file", rule, reason) + EndingOf(post.Source.Text));
    }

    public static TextEdit? OfBlock(PostDocument post, Diagnostic diagnostic, string reason)
    {
        if (PostReader.IsJson(post.Source.Path) || !diagnostic.Zone.HasFlag(Zone.Body) || diagnostic.TextStart < 0) return null;
        if (BlockAt(post, diagnostic.TextStart) is not { } block) return null;
        var text = post.Source.Text;
        var line = post.Source.LineAt(post.ToSource(block.Start, 0).Start);
        var blanks = text.AsSpan(line.Start, line.Length).IndexOfAnyExcept(' ');
        return new TextEdit(new TextSpan(line.Start, 0), new string(' ', Math.Max(blanks, 0)) + Comment("disable-next-block", diagnostic.Rule.Id, reason) + EndingOf(text));
    }

    /// <summary>The innermost block that holds an offset of the post's text.</summary>
    private static Element? BlockAt(PostDocument post, int at)
    {
        Element? found = null;
        foreach (var element in post.Elements)
        {
            if (element.Start > at) break;
            if (element.Kind is ElementKind.Heading or ElementKind.Paragraph or ElementKind.ListItem && at <= element.End) found = element;
        }

        return found;
    }

    // Two hyphens would end the rules, or the comment.
    private static string Comment(string kind, string rule, string reason) => $"<!-- compliancelint-{kind} {rule} -- {reason.Replace("--", "–", StringComparison.Ordinal)} -->";

    private static string EndingOf(string text)
    {
        var at = text.AsSpan().IndexOfAny('\r', '\n');
        return at < 0 || text[at] == '\n' ? "\n" : at + 1 < text.Length && text[at + 1] == '\n' ? "\r\n" : "\r";
    }
}
