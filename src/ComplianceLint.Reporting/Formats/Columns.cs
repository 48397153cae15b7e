using System.Text;

namespace ComplianceLint.Reporting.Formats;

/// <summary>Counts columns in the unit of one format.</summary>
internal sealed class Columns(ColumnUnit unit)
{
    private SourceText? _source;
    private int _lineStart;
    private int _at;
    private int _count;

    /// <summary>The place of a span in its file.</summary>
    public ItemPlace Of(SourceText source, TextSpan span)
    {
        var (start, end) = (source.PositionOf(span.Start), source.PositionOf(span.End));
        var place = new ItemPlace(start.Line, null, end.Line, null);
        if (unit == ColumnUnit.None) return place;
        if (unit == ColumnUnit.Utf16) return place with { Column = start.Column, EndColumn = end.Column };
        var column = ColumnOf(source, span.Start, start) + MarkBefore(source, start.Line);
        var endColumn = start.Line == end.Line
            ? column + Count(source.Text.AsSpan(span.Start, span.Length))
            : 1 + Count(source.Text.AsSpan(span.End - end.Column + 1, end.Column - 1));
        return place with { Column = column, EndColumn = endColumn };
    }

    /// <summary>A place in a file that is no longer at hand: other units than UTF-16 can be told of the first column alone.</summary>
    public ItemPlace Of(LinePosition start, LinePosition end) => new(start.Line, Known(start.Column), end.Line, Known(end.Column));

    /// <inheritdoc cref="Of(LinePosition, LinePosition)"/>
    public ItemPlace Of(LinePosition position) => new(position.Line, Known(position.Column), null, null);

    private int? Known(int column) => unit == ColumnUnit.Utf16 || (column == 1 && unit != ColumnUnit.None) ? column : null;

    /// <summary>Goes on from the place before it: thousands of findings in one line of 10 MB would each count it anew.</summary>
    private int ColumnOf(SourceText source, int offset, LinePosition position)
    {
        var lineStart = offset - position.Column + 1;
        if (!ReferenceEquals(source, _source) || lineStart != _lineStart || offset < _at) (_source, _lineStart, _at, _count) = (source, lineStart, lineStart, 0);
        _count += Count(source.Text.AsSpan(_at, offset - _at));
        _at = offset;
        return _count + 1;
    }

    /// <summary>Who counts bytes counts those of the byte order mark, too.</summary>
    private int MarkBefore(SourceText source, int line) => unit == ColumnUnit.Utf8 && line == 1 && source.HasByteOrderMark ? 3 : 0;

    private int Count(ReadOnlySpan<char> text)
    {
        if (unit == ColumnUnit.Utf8) return Encoding.UTF8.GetByteCount(text);
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i])) count--;
        }

        return count;
    }
}
