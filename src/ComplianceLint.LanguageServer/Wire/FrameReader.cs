using System.Globalization;
using System.Text;

namespace ComplianceLint.LanguageServer.Wire;

/// <summary>Cuts a stream into the bodies of messages; what is no header is skipped until one comes.</summary>
internal sealed class FrameReader(Stream input)
{
    /// <summary>A draft has 10 MB at most; escaped and with the text around it it is still below this.</summary>
    public const int MostBytes = 96 * 1024 * 1024;

    private const int MostLine = 4096;
    private const string LengthName = "Content-Length:";

    private readonly byte[] _buffer = new byte[1 << 14];
    private int _start;
    private int _end;

    /// <summary>The next body; null at the end of the stream.</summary>
    public async ValueTask<Frame?> ReadAsync(CancellationToken cancellation)
    {
        int? length = null;
        var isSound = true;
        while (await ReadLineAsync(cancellation) is { } line)
        {
            if (line.Length == 0)
            {
                if (length is not null) return await ReadBodyAsync(length.Value, cancellation);
                if (!isSound) return Frame.Malformed;
                continue;
            }

            // Behind a body that was longer than it said, the header stands in the middle of a line.
            var at = line.LastIndexOf(LengthName, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && int.TryParse(line.AsSpan(at + LengthName.Length).Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var found)) length = found;
            else if (!line.StartsWith("Content-Type:", StringComparison.OrdinalIgnoreCase)) isSound = false;
        }

        return null;
    }

    private async ValueTask<Frame?> ReadBodyAsync(int length, CancellationToken cancellation)
    {
        var body = length > MostBytes ? null : new byte[length];
        for (var read = 0; read < length;)
        {
            if (_start == _end && !await FillAsync(cancellation)) return null;
            var count = Math.Min(length - read, _end - _start);
            if (body is not null) _buffer.AsSpan(_start, count).CopyTo(body.AsSpan(read));
            _start += count;
            read += count;
        }

        return body is null ? Frame.Malformed : new Frame(body);
    }

    private async ValueTask<string?> ReadLineAsync(CancellationToken cancellation)
    {
        var line = new StringBuilder();
        while (true)
        {
            if (_start == _end && !await FillAsync(cancellation)) return null;
            var found = _buffer.AsSpan(_start, _end - _start).IndexOf((byte)'\n');
            var count = found < 0 ? _end - _start : found;
            // Of an endless line only its end can hold a header.
            if (line.Length > MostLine) line.Remove(0, line.Length - LengthName.Length - 16);
            line.Append(Encoding.Latin1.GetString(_buffer, _start, count));
            _start += count;
            if (found < 0) continue;
            _start++;
            return line.ToString().TrimEnd('\r');
        }
    }

    private async ValueTask<bool> FillAsync(CancellationToken cancellation)
    {
        (_start, _end) = (0, await input.ReadAsync(_buffer, cancellation));
        return _end > 0;
    }
}
