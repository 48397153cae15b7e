namespace ComplianceLint.Workspace.Changes;

/// <summary>Reads bytes line by line, as git counts lines: a line feed alone ends one.</summary>
internal sealed class ByteLines(Stream input)
{
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _end;

    /// <summary>The next line without its line feed, valid until the next call.</summary>
    public bool TryRead(out ReadOnlySpan<byte> line)
    {
        var searched = 0;
        while (true)
        {
            var rest = _buffer.AsSpan(_start, _end - _start);
            if (rest[searched..].IndexOf((byte)'\n') is >= 0 and var found)
            {
                line = rest[..(searched + found)];
                _start += line.Length + 1;
                return true;
            }

            searched = rest.Length;
            if (Fill()) continue;
            line = rest;
            _start = _end;
            return line.Length > 0;
        }
    }

    private bool Fill()
    {
        if (_start > 0) _buffer.AsSpan(_start, _end - _start).CopyTo(_buffer);
        (_start, _end) = (0, _end - _start);
        if (_end == _buffer.Length) Array.Resize(ref _buffer, _buffer.Length * 2);
        var read = input.Read(_buffer, _end, _buffer.Length - _end);
        _end += read;
        return read > 0;
    }
}
