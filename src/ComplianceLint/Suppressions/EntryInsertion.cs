using System.Text.Json;
using ComplianceLint.Posts;
using ComplianceLint.Syntax;

namespace ComplianceLint.Suppressions;

/// <summary>Adds an entry of <c>suppress</c> to the fields of a post, in the way in which they are written.</summary>
internal static class EntryInsertion
{
    public static TextEdit? Of(PostDocument post, string rule, string reason) => Of(post, post.Fields, rule, reason);

    /// <summary>The same in the object of JSON that holds several posts; null where there is none.</summary>
    public static TextEdit? OfFile(PostDocument post, string rule, string reason)
    {
        if (!PostReader.IsJson(post.Source.Path)) return null;
        var reading = JsonReader.Read(post.Source, 0, post.Source.Text.Length);
        return reading.Failures.Count == 0 && reading.Root is { } root && root.Span != post.Span ? Of(post, root, rule, reason) : null;
    }

    private static TextEdit? Of(PostDocument post, Node? parent, string rule, string reason)
    {
        if (parent is not { Kind: NodeKind.Mapping, Children.Count: > 0 } fields) return null;
        var text = post.Source.Text;
        if (fields["compliance"] is not { } compliance)
        {
            return text[fields.Span.Start] == '{'
                ? new TextEdit(new TextSpan(fields.Span.Start + 1, 0), $"{BlanksAt(text, fields.Span.Start + 1)}\"compliance\": {{ \"suppress\": [{Json(rule, reason)}] }},")
                : InFrontMatter(post, fields, ["compliance:", "  suppress:", .. Lines(rule, reason).Select((line, i) => (i == 0 ? "    - " : "      ") + line)]);
        }

        if (compliance["suppress"] is not { Kind: NodeKind.Sequence } list) return null;
        return text[list.Span.Start] == '[' ? InBrackets(text, list, rule, reason) : list.Children.Count > 0 ? BelowLast(post, list, rule, reason) : null;
    }

    /// <summary>Adds lines to the end of front matter that is no JSON; null where there is none.</summary>
    public static TextEdit? InFrontMatter(PostDocument post, Node fields, IEnumerable<string> lines)
    {
        var text = post.Source.Text;
        if (PostReader.IsJson(post.Source.Path) || text[fields.Span.Start] == '{' || !FrontMatter.TryFind(text, out var frontMatter, out _)) return null;
        var first = fields.Children[0].NameSpan.Start;
        var indentation = new string(' ', first - post.Source.LineAt(first).Start);
        return new TextEdit(new TextSpan(frontMatter.End, 0), string.Concat(lines.Select(line => indentation + line + EndingBefore(text, frontMatter.End))));
    }

    private static TextEdit InBrackets(string text, Node list, string rule, string reason)
    {
        var start = list.Span.Start + 1;
        return new TextEdit(new TextSpan(start, 0), list.Children.Count == 0 ? Json(rule, reason) : $"{BlanksAt(text, start)}{Json(rule, reason)},");
    }

    private static TextEdit? BelowLast(PostDocument post, Node list, string rule, string reason)
    {
        var text = post.Source.Text;
        var last = list.Children[^1];
        var line = post.Source.LineAt(last.Span.Start).Start;
        var dash = text.AsSpan(line, last.Span.Start - line);
        if (dash.Trim(' ') is not "-") return null;
        var indentation = dash[..dash.IndexOf('-')].ToString();
        // A block scalar ends behind its last line.
        var isAtLine = text[last.Span.End - 1] is '\n' or '\r';
        var end = isAtLine ? last.Span.End : CommentRemoval.AfterBreak(text, post.Source.LineAt(last.Span.End).End);
        if (end == 0 || text[end - 1] is not ('\n' or '\r')) return null;
        var ending = EndingBefore(text, end);
        return new TextEdit(new TextSpan(end, 0), string.Concat(Lines(rule, reason).Select((written, i) => $"{indentation}{(i == 0 ? "- " : "  ")}{written}{ending}")));
    }

    private static string[] Lines(string rule, string reason) => [$"rule: {rule}", $"reason: {Quoted(reason)}"];

    /// <summary>An entry that is right in JSON and in brackets of YAML.</summary>
    private static string Json(string rule, string reason) => $"{{ \"rule\": \"{rule}\", \"reason\": {Quoted(reason)} }}";

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping)}\"";

    private static string BlanksAt(string text, int at)
    {
        var end = at;
        while (end < text.Length && text[end] is ' ' or '\t' or '\r' or '\n') end++;
        return text[at..end];
    }

    private static string EndingBefore(string text, int at) => text[at - 1] != '\n' ? "\r" : at > 1 && text[at - 2] == '\r' ? "\r\n" : "\n";
}
