using System.Buffers;

namespace ComplianceLint;

/// <summary>The text of one file as it was read, without its byte order mark, or a stretch of whole lines of a long one.</summary>
/// <remarks>Spans count from the start of the text. Only a long file of one record a line is read in stretches: see <see cref="Offset"/>.</remarks>
public sealed class SourceText(string path, string text)
{
    /// <summary>The path of a text that came from standard input and stands for no file.</summary>
    public const string StandardInput = "<stdin>";

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    private int[]? _lineStarts;

    /// <summary>The path to show, with <c>/</c>; it may not exist (standard input, an untitled buffer).</summary>
    public string Path { get; } = path;

    public string Text { get; } = text;

    /// <summary>Where the text begins in its file, in UTF-16 code units; 0 for a whole file.</summary>
    public int Offset { get; init; }

    /// <summary>The number of its first line in the file, from 1.</summary>
    public int FirstLine { get; init; } = 1;

    /// <summary>True when the file begins with a byte order mark. No span, line or column counts it; who reads the file's bytes meets it.</summary>
    public bool HasByteOrderMark { get; init; }

    /// <summary>True for a stretch, behind which the file may go on.</summary>
    public bool IsStretch { get; init; }

    /// <summary>The place of a span of the text in the whole file.</summary>
    public TextSpan InFile(TextSpan span) => span with { Start = Offset + span.Start };

    /// <summary>The line and column in the file of an offset from 0 to the length of the text.</summary>
    public LinePosition PositionOf(int offset)
    {
        var line = LineOf(offset);
        return new LinePosition(FirstLine + line, offset - LineStarts[line] + 1);
    }

    /// <summary>The span of the line that holds the offset, without its line ending.</summary>
    public TextSpan LineAt(int offset)
    {
        var starts = LineStarts;
        var line = LineOf(offset);
        var end = line + 1 < starts.Length ? starts[line + 1] : Text.Length;
        while (end > starts[line] && Text[end - 1] is '\r' or '\n') end--;
        return TextSpan.FromBounds(starts[line], end);
    }

    private int[] LineStarts => _lineStarts ??= FindLineStarts(Text);

    private int LineOf(int offset)
    {
        var line = Array.BinarySearch(LineStarts, offset);
        return line < 0 ? ~line - 1 : line;
    }

    private static int[] FindLineStarts(string text)
    {
        var starts = new List<int>(text.Length / 40 + 1) { 0 };
        var at = 0;
        while (text.AsSpan(at).IndexOfAny(LineEnds) is >= 0 and var next)
        {
            at += next + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            starts.Add(at);
        }

        return [.. starts];
    }
}
