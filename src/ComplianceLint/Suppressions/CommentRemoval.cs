using ComplianceLint.Posts;

namespace ComplianceLint.Suppressions;

/// <summary>Removes a directive, or a rule from one, and leaves the blocks around it as they are.</summary>
internal static class CommentRemoval
{
    public static TextEdit Of(SourceText source, DirectiveComment comment)
    {
        var lines = comment.IsMarkdown ? LinesOf(comment) : comment.Place;
        var span = comment.ToSource(lines);
        // In a YAML scalar the indentation of the next line belongs to the line break.
        var isExact = PostReader.IsJson(source.Path)
            || (source.LineAt(span.Start).Start == span.Start && source.Text.AsSpan(span.Start, span.Length).SequenceEqual(comment.Text.AsSpan(lines.Start, lines.Length)));
        return new TextEdit(isExact ? span : comment.Source, "");
    }

    /// <summary>A rule goes with the comma behind it, the last one with that before it.</summary>
    public static TextEdit? Of(DirectiveComment comment, IReadOnlyList<TextSpan> rules, int index)
    {
        if (rules.Count == 1) return null;
        var (start, end) = index + 1 < rules.Count ? (rules[index].Start, rules[index + 1].Start) : (rules[index - 1].End, rules[index].End);
        return new TextEdit(comment.ToSource(new TextSpan(comment.Place.Start + start, end - start)), "");
    }

    /// <summary>The whole lines, unless the blocks above and below would become one: then an empty line stays.</summary>
    private static TextSpan LinesOf(DirectiveComment comment)
    {
        var (text, place) = (comment.Text, comment.Place);
        var start = text.AsSpan(0, place.Start).LastIndexOfAny('\r', '\n') + 1;
        var end = EndOfLine(text, place.End);
        if (!text.AsSpan(start, place.Start - start).IsWhiteSpace() || !text.AsSpan(place.End, end - place.End).IsWhiteSpace()) return place;
        var next = AfterBreak(text, end);
        var isBelow = next < text.Length && !text.AsSpan(next, EndOfLine(text, next) - next).IsWhiteSpace();
        return isBelow && HasTextAbove(text, start) ? place : TextSpan.FromBounds(start, next);
    }

    private static bool HasTextAbove(string text, int line)
    {
        if (line == 0) return false;
        var end = line - (line > 1 && text[line - 1] == '\n' && text[line - 2] == '\r' ? 2 : 1);
        var start = text.AsSpan(0, end).LastIndexOfAny('\r', '\n') + 1;
        return !text.AsSpan(start, end - start).IsWhiteSpace();
    }

    private static int EndOfLine(string text, int at) => text.AsSpan(at).IndexOfAny('\r', '\n') is >= 0 and var length ? at + length : text.Length;

    internal static int AfterBreak(string text, int at) =>
        at == text.Length ? at : at + (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1);
}
