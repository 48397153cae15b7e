namespace ComplianceLint.Reporting.Html;

/// <summary>Writes what a fix would change as a reader compares it: the old words struck out, the new ones beside them, a few words around.</summary>
internal static class WordDiff
{
    private const int Around = 40;
    private const int MostWords = 400;
    private const int MostEdits = 10;

    public static void Write(HtmlText html, Analysis analysis, Fix fix)
    {
        var source = analysis.Post.Source;
        html.Markup("<p class=\"diff\">");
        foreach (var edit in fix.Edits.OrderBy(edit => edit.Span.Start).Take(MostEdits))
        {
            var (before, after) = (source.LineAt(edit.Span.Start), source.LineAt(edit.Span.End));
            // What stands on the line beyond the post is another post's, and what is personal in it only that one knows.
            var (from, to) = (Math.Max(before.Start, analysis.Post.Span.Start), Math.Min(after.End, analysis.Post.Span.End));
            var start = Math.Min(edit.Span.Start, Math.Max(from, edit.Span.Start - Around));
            var end = Math.Max(edit.Span.End, Math.Min(to, edit.Span.End + Around));
            var shown = analysis.Mask(TextSpan.FromBounds(start, end));
            var (first, last) = (edit.Span.Start - start, edit.Span.End - start);
            html.Text(Behind(shown[..first], start > before.Start));
            WriteWords(html, shown[first..last], edit.NewText);
            html.Text(InFront(shown[last..], end < after.End)).Markup(" ");
        }

        html.Markup(fix.Edits.Count > MostEdits ? "…</p>" : "</p>");
    }

    /// <summary>Only words that differ are struck out: an edit may replace a sentence to change one.</summary>
    private static void WriteWords(HtmlText html, string old, string replacement)
    {
        string[] before = [.. Words(Visible.Cut(old, MostWords * 10))], after = [.. Words(Visible.Cut(replacement, MostWords * 10))];
        int head = 0, tail = 0;
        while (head < Math.Min(before.Length, after.Length) && before[head] == after[head]) head++;
        while (tail < Math.Min(before.Length, after.Length) - head && before[^(tail + 1)] == after[^(tail + 1)]) tail++;
        html.Text(string.Concat(before[..head]));
        Write("del", string.Concat(before[head..^tail]));
        Write("ins", string.Concat(after[head..^tail]));
        html.Text(string.Concat(before[^tail..]));

        void Write(string name, string text)
        {
            // A line break is a change too, and would not be seen.
            if (text.Length > 0) html.Markup($"<{name}>").Text(text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace("\n", "⏎ ", StringComparison.Ordinal)).Markup($"</{name}>");
        }
    }

    /// <summary>Words, each with the blanks behind it.</summary>
    private static IEnumerable<string> Words(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i - 1]) || char.IsWhiteSpace(text[i])) continue;
            yield return text[start..i];
            start = i;
        }

        if (start < text.Length) yield return text[start..];
    }

    private static string Behind(string text, bool isCut)
    {
        if (!isCut) return text;
        var blank = text.IndexOf(' ');
        return blank < 0 ? "…" : $"…{text[blank..]}";
    }

    private static string InFront(string text, bool isCut)
    {
        if (!isCut) return text;
        var blank = text.LastIndexOf(' ');
        return blank < 0 ? "…" : $"{text[..(blank + 1)]}…";
    }
}
