using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ComplianceLint.Workspace.Files;

/// <summary>Reads a file of one record a line, however long it is, as stretches of whole lines; a record that cannot be read leaves the others.</summary>
/// <param name="stream">The file, from its start.</param>
/// <param name="path">The path to show.</param>
internal sealed class StretchReader(Stream stream, string path)
{
    /// <summary>Some fifty short posts: small beside the memory of their analyses, large beside the cost of handing them over.</summary>
    private const int BytesOfStretch = 1 << 15;

    private byte[] _buffer = [];
    private int _filled;
    private long _byte;
    private int _offset;
    private int _line = 1;
    private int _index;
    private bool _isFull;
    private bool _hasMark;

    /// <summary>Spans are counted in 32 bits: what stands behind is not read.</summary>
    public int MostCharacters { get; init; } = int.MaxValue;

    public IEnumerable<Stretch> Read()
    {
        _buffer = ArrayPool<byte>.Shared.Rent(BytesOfStretch);
        try
        {
            var isEnd = Fill();
            SkipMark();
            while (!_isFull)
            {
                var complete = isEnd ? _filled : _buffer.AsSpan(0, _filled).LastIndexOf((byte)'\n') + 1;
                foreach (var stretch in Decode(_buffer.AsMemory(0, complete))) yield return stretch;
                Drop(complete);
                if (isEnd) break;
                if (_filled > SourceReader.MostBytes) yield return SkipLine();
                isEnd = Fill();
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(_buffer);
        }
    }

    /// <summary>Reads on, twice as far where one line fills the buffer; true at the end of the file.</summary>
    private bool Fill()
    {
        var target = Math.Min(Math.Max(BytesOfStretch, 2 * _filled), SourceReader.MostBytes + 1);
        if (target > _buffer.Length) SourceReader.Grow(ref _buffer, target);
        // To the brim, so that stretches do not depend on how a pipe cuts its data.
        _filled += stream.ReadAtLeast(_buffer.AsSpan(_filled, target - _filled), target - _filled, throwOnEndOfStream: false);
        return _filled < target;
    }

    private void Drop(int count)
    {
        _buffer.AsSpan(count, _filled - count).CopyTo(_buffer);
        _filled -= count;
    }

    private void SkipMark()
    {
        if (!_buffer.AsSpan(0, _filled).StartsWith("\uFEFF"u8)) return;
        Drop(3);
        _byte = 3;
        _hasMark = true;
    }

    /// <summary>The lines as one text, cut where one is no UTF-8.</summary>
    private IEnumerable<Stretch> Decode(ReadOnlyMemory<byte> lines)
    {
        var isValid = Utf8.IsValid(lines.Span);
        int start = 0, at = 0;
        while (at < lines.Length && !_isFull)
        {
            var end = isValid ? lines.Length : EndOfLine(lines.Span, at);
            if (!isValid && !Utf8.IsValid(lines.Span[at..end]))
            {
                if (at > start) yield return Take(lines.Span[start..at]);
                if (!_isFull) yield return Refuse(lines.Span[at..end]);
                start = end;
            }

            at = end;
        }

        if (at > start && !_isFull) yield return Take(lines.Span[start..at]);
    }

    private static int EndOfLine(ReadOnlySpan<byte> lines, int start) =>
        lines[start..].IndexOf((byte)'\n') is >= 0 and var length ? start + length + 1 : lines.Length;

    private Stretch Take(ReadOnlySpan<byte> lines)
    {
        var source = SourceOf(lines);
        if (source.Text.Length > MostCharacters - _offset)
        {
            _isFull = true;
            return new Stretch(null, FileFailures.TooManyCharacters(path, new LinePosition(_line, 1)), _index, lines.Length);
        }

        var stretch = new Stretch(source, null, _index, lines.Length);
        Advance(source, lines.Length, PostDocument.CountRecords(source.Text));
        return stretch;
    }

    /// <summary>Leaves out a line that is no UTF-8; its place counts what a reader sees of it.</summary>
    private Stretch Refuse(ReadOnlySpan<byte> line)
    {
        var valid = 0;
        while (Rune.DecodeFromUtf8(line[valid..], out _, out var length) == OperationStatus.Done) valid += length;
        var source = SourceOf(line);
        var position = source.PositionOf(Encoding.UTF8.GetCharCount(line[..valid]));
        var stretch = new Stretch(null, FileFailures.NotUtf8(path, _byte + valid, position), _index, line.Length);
        if (source.Text.Length > MostCharacters - _offset) _isFull = true;
        else Advance(source, line.Length, 1);
        return stretch;
    }

    private SourceText SourceOf(ReadOnlySpan<byte> lines) =>
        new(path, Encoding.UTF8.GetString(lines)) { Offset = _offset, FirstLine = _line, HasByteOrderMark = _hasMark, IsStretch = true };

    private void Advance(SourceText source, int bytes, int records)
    {
        _byte += bytes;
        _index += records;
        _offset += source.Text.Length;
        _line = source.PositionOf(source.Text.Length).Line;
    }

    /// <summary>Leaves out a line that is longer than any file may be, without ever holding more of it than the buffer does.</summary>
    private Stretch SkipLine()
    {
        var failure = FileFailures.RecordTooLarge(path, new LinePosition(_line, 1));
        var count = new TextCount();
        var bytes = 0L;
        var isEnd = false;
        while (!isEnd)
        {
            var end = EndOfLine(_buffer.AsSpan(0, _filled), 0);
            var line = _buffer.AsSpan(0, end);
            isEnd = end < _filled || line is [.., (byte)'\n'] || line.IsEmpty;
            count.Add(line);
            bytes += end;
            Drop(end);
            if (!isEnd) Fill();
        }

        var stretch = new Stretch(null, failure, _index, bytes);
        _isFull = count.Characters > MostCharacters - _offset;
        _offset = _isFull ? MostCharacters : _offset + (int)count.Characters;
        _byte += bytes;
        _line += count.LineBreaks;
        _index++;
        return stretch;
    }
}
