namespace ComplianceLint.Posts;

/// <summary>Finds the lines of <c>---</c> around the fields at the top of a Markdown file.</summary>
internal static class FrontMatter
{
    /// <param name="text">The file.</param>
    /// <param name="content">The lines between the two marks.</param>
    /// <param name="bodyStart">Where the body begins.</param>
    public static bool TryFind(string text, out TextSpan content, out int bodyStart)
    {
        content = default;
        bodyStart = 0;
        if (!IsMark(text, 0, out var start)) return false;
        for (var line = start; line < text.Length; line = NextLine(text, line))
        {
            if (!IsMark(text, line, out var behind)) continue;
            content = TextSpan.FromBounds(start, line);
            bodyStart = behind;
            return true;
        }

        return false;
    }

    /// <summary>True when a file begins like front matter, with a key behind the first line, but never ends it.</summary>
    public static bool IsUnclosed(string text)
    {
        if (!IsMark(text, 0, out var start) || TryFind(text, out _, out _)) return false;
        var line = text.AsSpan(start, NextLine(text, start) - start);
        var colon = line.IndexOf(':');
        return colon > 0 && !line[..colon].ContainsAny(' ', '#', '*');
    }

    private static bool IsMark(string text, int line, out int behind)
    {
        behind = line;
        // A file of JSON may be one line of 10 MB, and is asked about for each of its posts.
        if (!text.AsSpan(line).StartsWith("---")) return false;
        behind = NextLine(text, line);
        return text.AsSpan(line, behind - line).TrimEnd() is "---";
    }

    private static int NextLine(string text, int line)
    {
        var end = text.AsSpan(line).IndexOfAny('\r', '\n');
        if (end < 0) return text.Length;
        end += line;
        return text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? end + 2 : end + 1;
    }
}
