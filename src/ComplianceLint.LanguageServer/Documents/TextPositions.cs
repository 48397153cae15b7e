using System.Buffers;
using System.Text;
using ComplianceLint.LanguageServer.Protocol;

namespace ComplianceLint.LanguageServer.Documents;

/// <summary>Turns offsets into a text into positions of the protocol and back.</summary>
internal sealed class TextPositions
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    private readonly string _text;
    private readonly PositionEncoding _encoding;
    private readonly List<int> _starts = [0];

    public TextPositions(string text, PositionEncoding encoding)
    {
        (_text, _encoding) = (text, encoding);
        for (var at = 0; text.AsSpan(at).IndexOfAny(LineEnds) is >= 0 and var next;)
        {
            at += next + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n') at++;
            _starts.Add(at);
        }
    }

    public LspRange RangeOf(TextSpan span) => new(PositionOf(span.Start), PositionOf(span.End));

    public LspPosition PositionOf(int offset)
    {
        offset = Math.Clamp(offset, 0, _text.Length);
        var found = _starts.BinarySearch(offset);
        var line = found < 0 ? ~found - 1 : found;
        var before = _text.AsSpan(_starts[line], offset - _starts[line]);
        return new LspPosition(line, _encoding == PositionEncoding.Utf8 ? Encoding.UTF8.GetByteCount(before) : before.Length);
    }

    /// <summary>The offset of a position; one behind the end of its line or text is at that end, as the protocol wants it.</summary>
    public int OffsetOf(LspPosition position)
    {
        if (position.Line < 0) return 0;
        if (position.Line >= _starts.Count) return _text.Length;
        var start = _starts[position.Line];
        var line = _text.AsSpan(start, EndOf(position.Line) - start);
        return start + (_encoding == PositionEncoding.Utf8 ? CharactersIn(line, position.Character) : Math.Clamp(position.Character, 0, line.Length));
    }

    public TextSpan SpanOf(LspRange range)
    {
        var (start, end) = (OffsetOf(range.Start), OffsetOf(range.End));
        return TextSpan.FromBounds(Math.Min(start, end), Math.Max(start, end));
    }

    /// <summary>The end of a line before what ends it.</summary>
    public int EndOf(int line)
    {
        var end = line + 1 < _starts.Count ? _starts[line + 1] : _text.Length;
        while (end > _starts[line] && _text[end - 1] is '\r' or '\n') end--;
        return end;
    }

    /// <summary>A number of bytes that ends inside a character means the start of that.</summary>
    private static int CharactersIn(ReadOnlySpan<char> line, int bytes)
    {
        var at = 0;
        while (at < line.Length)
        {
            Rune.DecodeFromUtf16(line[at..], out var rune, out var length);
            bytes -= rune.Utf8SequenceLength;
            if (bytes < 0) break;
            at += length;
        }

        return at;
    }
}
