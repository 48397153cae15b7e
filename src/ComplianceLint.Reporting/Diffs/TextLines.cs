namespace ComplianceLint.Reporting.Diffs;

/// <summary>The lines of a text without their endings; behind a last line break there is none.</summary>
internal sealed class TextLines
{
    private readonly List<TextSpan> _lines = [];
    private readonly SourceText _source;

    private TextLines(SourceText source) => _source = source;

    public int Count => _lines.Count;

    /// <summary>The number of the first line in the file.</summary>
    public int FirstNumber => _source.FirstLine;

    public TextSpan this[int line] => _lines[line];

    public static TextLines Of(SourceText source)
    {
        var lines = new TextLines(source);
        var text = source.Text;
        for (var at = 0; at < text.Length;)
        {
            var line = source.LineAt(at);
            lines._lines.Add(line);
            at = line.End;
            if (at < text.Length) at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
        }

        return lines;
    }

    /// <summary>The line that holds a place.</summary>
    public int LineOf(int place) => Math.Min(_source.PositionOf(place).Line - _source.FirstLine, Math.Max(0, Count - 1));

    public bool HasEqual(int line, TextLines other, int otherLine) =>
        _source.Text.AsSpan(_lines[line].Start, _lines[line].Length).SequenceEqual(other._source.Text.AsSpan(other._lines[otherLine].Start, other._lines[otherLine].Length));
}
