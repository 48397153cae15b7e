namespace ComplianceLint;

/// <summary>The text of one file as it was read, without its byte order mark, and where its lines start.</summary>
public sealed class SourceText(string path, string text)
{
    private int[]? _lineStarts;

    /// <summary>The path to show, with <c>/</c>; it may not exist (standard input, an untitled buffer).</summary>
    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>The line and column of an offset from 0 to the length of the text.</summary>
    public LinePosition PositionOf(int offset)
    {
        var starts = LineStarts;
        var line = Array.BinarySearch(starts, offset);
        if (line < 0) line = ~line - 1;
        return new LinePosition(line + 1, offset - starts[line] + 1);
    }

    /// <summary>The span of the line that holds the offset, without its line ending.</summary>
    public TextSpan LineAt(int offset)
    {
        var starts = LineStarts;
        var line = PositionOf(offset).Line - 1;
        var end = line + 1 < starts.Length ? starts[line + 1] : Text.Length;
        while (end > starts[line] && Text[end - 1] is '\r' or '\n') end--;
        return TextSpan.FromBounds(starts[line], end);
    }

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int>(text.Length / 40 + 1) { 0 };
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) starts.Add(i + 1);
        }

        return [.. starts];
    }
}
