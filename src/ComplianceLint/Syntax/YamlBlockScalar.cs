namespace ComplianceLint.Syntax;

/// <summary>Decodes literal (<c>|</c>) and folded (<c>&gt;</c>) scalars.</summary>
internal static class YamlBlockScalar
{
    /// <summary>The map of a scalar whose indicator stands at an offset and which goes to the end of the source.</summary>
    public static OffsetMap? Map(ReadOnlySpan<char> source, int start, string value)
    {
        var isFolded = source[start] == '>';
        var chomping = Chomping(source, start);
        var body = NextLine(source, start);
        if (value.Length == 0) return OffsetMap.Identity(body, 0);

        var indent = IndentOf(source, body, value);
        var map = new AlignedMap(source, value);
        var lineEnding = -1;
        var emptyLines = body;
        var wasIndented = false;
        var line = body;
        while (line < source.Length)
        {
            var content = SkipSpaces(source, line, indent);
            if (content == source.Length) break;
            if (YamlCharacters.IsBreak(source[content]))
            {
                line = NextLine(source, content);
                continue;
            }

            // A line that is indented further keeps the line endings around it.
            var isIndented = YamlCharacters.IsBlank(source[content]);
            var folds = isFolded && !wasIndented && !isIndented
                && lineEnding >= 0 && YamlCharacters.BreakText(source[lineEnding]) == '\n';
            if (lineEnding >= 0 && !folds) map.Break(lineEnding);
            else if (folds && emptyLines == line) map.Unit(' ', lineEnding, content);
            map.Breaks(emptyLines, line);

            lineEnding = source[content..].IndexOfAny(YamlCharacters.Breaks);
            if (lineEnding >= 0) lineEnding += content;
            map.Copy(content, lineEnding < 0 ? source.Length : lineEnding);
            line = emptyLines = NextLine(source, content);
            wasIndented = isIndented;
        }

        if (chomping != '-' && lineEnding >= 0) map.Break(lineEnding);
        if (chomping == '+') map.Breaks(emptyLines, source.Length);
        return map.Build();
    }

    /// <summary>The sign before or after the digit of the header; a space when there is none.</summary>
    private static char Chomping(ReadOnlySpan<char> source, int start)
    {
        foreach (var c in source[(start + 1)..])
        {
            if (c is '+' or '-') return c;
            if (!char.IsAsciiDigit(c)) break;
        }

        return ' ';
    }

    /// <summary>How many spaces stand before each line and do not belong to it.</summary>
    /// <remarks>
    /// An explicit indicator counts from the parent's indentation, which a scalar does not know; the first line that is
    /// not empty gives the same number: the spaces that it has in the file less those that it has in the value.
    /// </remarks>
    private static int IndentOf(ReadOnlySpan<char> source, int body, string value)
    {
        var emptyLines = value.AsSpan().IndexOfAnyExcept(YamlCharacters.Breaks);
        if (emptyLines < 0) return source.Length;
        var line = body;
        for (var i = 0; i < emptyLines; i++) line = NextLine(source, line);
        return SkipSpaces(source, line, source.Length) - line - (SkipSpaces(value, emptyLines, value.Length) - emptyLines);
    }

    private static int SkipSpaces(ReadOnlySpan<char> text, int from, int most)
    {
        var at = from;
        while (at < text.Length && at - from < most && text[at] == ' ') at++;
        return at;
    }

    private static int NextLine(ReadOnlySpan<char> source, int at)
    {
        var length = source[at..].IndexOfAny(YamlCharacters.Breaks);
        return length < 0 ? source.Length : at + length + YamlCharacters.BreakLength(source, at + length);
    }
}
