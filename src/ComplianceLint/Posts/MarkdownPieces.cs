using ComplianceLint.Syntax;
using Markdig.Syntax.Inlines;

namespace ComplianceLint.Posts;

/// <summary>Writes the pieces of one block of Markdown into a post, each with the place where it stands.</summary>
internal sealed class MarkdownPieces(string text, OffsetMap outer, PostBuilder builder)
{
    /// <summary>Where the pieces of the block end so far, to find what a line break stands for; -1 before the first.</summary>
    private int _end;
    private bool _breakPending;

    public void Begin()
    {
        _end = -1;
        _breakPending = false;
    }

    /// <summary>A line break belongs before the next piece, if there is one.</summary>
    public void Break() => _breakPending = true;

    /// <summary>A literal stands in the text as it is, but for the backslash before an escaped character.</summary>
    public void AppendLiteral(LiteralInline literal)
    {
        var content = literal.Content.AsSpan();
        if (content.IsEmpty) return;
        var start = literal.Span.Start;
        if (StandsAt(start, content))
        {
            Append(start, content.Length);
            return;
        }

        var escaped = start >= 0 && start < text.Length && text[start] == '\\' ? start + 1 : start;
        if (!StandsAt(escaped, content)) escaped = FindLiteral(content);
        if (escaped < 0) return;
        if (escaped > 0 && text[escaped - 1] == '\\' && literal.IsFirstCharacterEscaped)
        {
            AppendUnit(content[..1], escaped - 1, 2);
            Append(escaped + 1, content.Length - 1);
            return;
        }

        Append(escaped, content.Length);
    }

    private bool StandsAt(int start, ReadOnlySpan<char> content) =>
        start >= 0 && start + content.Length <= text.Length && text.AsSpan(start, content.Length).SequenceEqual(content);

    /// <summary>Where Markdig's span is off, the literal is the next such text.</summary>
    private int FindLiteral(ReadOnlySpan<char> content)
    {
        var from = Math.Max(_end, 0);
        var at = text.AsSpan(from).IndexOf(content);
        return at < 0 ? -1 : from + at;
    }

    public void Append(int start, int length, Zone flag = Zone.None)
    {
        if (length <= 0) return;
        FlushBreak(start);
        builder.Append(text, start, length, outer, flag);
        _end = start + length;
    }

    /// <summary>Appends a text in which entities, and in Markdown backslashes before punctuation, stand for characters.</summary>
    public void AppendDecoded(int start, int length, bool isMarkdown)
    {
        var end = start + length;
        var from = start;
        for (var at = start; at < end; at++)
        {
            var unit = EncodedCharacter.Read(text.AsSpan(at, end - at), isMarkdown, out var decoded);
            if (unit == 0) continue;
            Append(from, at - from);
            AppendUnit(decoded, at, unit);
            from = at + unit;
            at = from - 1;
        }

        Append(from, end - from);
    }

    public void AppendUnit(ReadOnlySpan<char> decoded, int start, int length)
    {
        FlushBreak(start);
        var source = outer.ToSource(start, length);
        builder.AppendUnit(decoded, source.Start, source.Length);
        _end = start + length;
    }

    /// <summary>A line break stands for everything between the texts on its two sides: blanks, the break, the indentation.</summary>
    private void FlushBreak(int nextStart)
    {
        if (!_breakPending) return;
        _breakPending = false;
        if (_end < 0 || nextStart <= _end) return;
        var source = outer.ToSource(_end, nextStart - _end);
        builder.AppendUnit("\n", source.Start, source.Length);
    }
}
