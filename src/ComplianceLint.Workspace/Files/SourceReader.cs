using System.Buffers;
using System.Text.Unicode;

namespace ComplianceLint.Workspace.Files;

/// <summary>Reads files as strict UTF-8; what cannot be read is a failure with its place.</summary>
internal static class SourceReader
{
    public const int MostMegabytes = 10;

    public const int MostBytes = MostMegabytes * 1024 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Reads a file.</summary>
    /// <param name="file">Its full path.</param>
    /// <param name="path">The path to show.</param>
    /// <param name="isWanted">Looks at the bytes, without the byte order mark; when it says no, neither text nor failure comes back.</param>
    public static (SourceText? Source, Failure? Failure) Read(string file, string path, Func<ReadOnlySpan<byte>, bool>? isWanted = null)
    {
        // Pipes and devices have no length, nor an end that anybody could promise.
        return new FileInfo(file) is { Exists: true, Length: 0 }
            ? InTime(() => Open(file, path, isWanted)) ?? (null, FileFailures.NoAnswer(path))
            : Open(file, path, isWanted);
    }

    /// <summary>Reads a file that governs drafts, or what somebody has made of it and not saved.</summary>
    public static (SourceText? Source, Failure? Failure) Read(RunSettings run, string file, string path) =>
        run.Unsaved.TryGetValue(file, out var text) ? (new SourceText(path, text), null) : Read(file, path);

    private static (SourceText? Source, Failure? Failure) Open(string file, string path, Func<ReadOnlySpan<byte>, bool>? isWanted)
    {
        try
        {
            using var stream = OpenStream(file);
            return Read(stream, path, isWanted);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, FileFailures.Unreadable(path, exception));
        }
    }

    /// <summary>Opens a file without a buffer of the stream's own: the bytes go straight into a pooled array.</summary>
    public static FileStream OpenStream(string file) =>
        new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);

    /// <summary>What a reading gives, on a thread of its own that nobody waits for longer than patience lasts.</summary>
    private static (SourceText? Source, Failure? Failure)? InTime(Func<(SourceText? Source, Failure? Failure)> read)
    {
        var reading = Task.Factory.StartNew(read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        return reading.Wait(Patience) ? reading.Result : null;
    }

    /// <inheritdoc cref="Read(string, string, Func{ReadOnlySpan{byte}, bool}?)"/>
    public static (SourceText? Source, Failure? Failure) Read(Stream stream, string path, Func<ReadOnlySpan<byte>, bool>? isWanted = null)
    {
        var length = stream.CanSeek ? stream.Length : 0;
        if (length > MostBytes) return (null, FileFailures.TooLarge(path));
        var buffer = ArrayPool<byte>.Shared.Rent((int)length + 1);
        try
        {
            var read = ReadAll(stream, ref buffer);
            if (read > MostBytes) return (null, FileFailures.TooLarge(path));
            var bytes = WithoutMark(buffer.AsSpan(0, read));
            if (bytes.StartsWith(LittleEndianMark) || bytes.StartsWith(BigEndianMark)) return (null, FileFailures.Utf16(path));
            return isWanted is null || isWanted(bytes) ? Decode(bytes, path, read - bytes.Length) : (null, null);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, FileFailures.Unreadable(path, exception));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    // The length is a hint only: a pipe has none, and a file may grow while it is read.
    private static int ReadAll(Stream stream, ref byte[] buffer)
    {
        var total = 0;
        while (true)
        {
            if (total == buffer.Length) Grow(ref buffer, buffer.Length * 2);
            var read = stream.Read(buffer, total, buffer.Length - total);
            total += read;
            if (read == 0 || total > MostBytes) return total;
        }
    }

    public static void Grow(ref byte[] buffer, int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(length);
        buffer.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }

    private static ReadOnlySpan<byte> LittleEndianMark => [0xFF, 0xFE];

    private static ReadOnlySpan<byte> BigEndianMark => [0xFE, 0xFF];

    private static Span<byte> WithoutMark(Span<byte> bytes) => bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;

    private static (SourceText? Source, Failure? Failure) Decode(ReadOnlySpan<byte> bytes, string path, int markLength)
    {
        var chars = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            var status = Utf8.ToUtf16(bytes, chars, out var read, out var written, replaceInvalidSequences: false);
            var text = new SourceText(path, new string(chars, 0, written)) { HasByteOrderMark = markLength > 0 };
            return status == OperationStatus.Done
                ? (text, null)
                : (null, FileFailures.NotUtf8(path, markLength + read, text.PositionOf(written)));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }
}
