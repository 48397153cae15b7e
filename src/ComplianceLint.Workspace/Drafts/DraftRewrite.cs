using System.Text;
using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace.Drafts;

/// <summary>
/// Writes a draft anew, part by part: with the fixed text where there is one, byte by byte where there is none. A file without
/// fixes is not even opened; one whose text is no longer that which was fixed is left alone.
/// </summary>
internal sealed class DraftRewrite(Draft draft, Stream output, bool isDryRun) : IDisposable
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private Stream? _original;
    private Stream? _target;
    private AtomicFile? _file;
    private (long Length, DateTime Written) _state;
    private long _copied;
    private Failure? _failure;

    public Draft Draft { get; } = draft;

    public FixSummary Summary { get; } = new();

    public void Add(DraftPart part, FixedSource? result)
    {
        if (result is not null) Summary.Add(result);
        if (isDryRun || _failure is not null) return;
        Try(() => Write(part.Stretch is { } stretch ? stretch.Bytes : null, result));
    }

    /// <summary>Puts the new text in place of the old one; says why not where it does not.</summary>
    public Failure? Commit()
    {
        if (isDryRun) return null;
        Try(Finish);
        return _failure;
    }

    public void Dispose()
    {
        _file?.Dispose();
        _original?.Dispose();
    }

    private void Try(Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            _failure ??= FileFailures.Unwritable(Draft.Path, exception);
        }
    }

    /// <param name="length">The bytes of the part; null for all that there are.</param>
    /// <param name="result">What was made of them.</param>
    private void Write(long? length, FixedSource? result)
    {
        if (result is not { IsChanged: true } && _target is null)
        {
            _copied += length ?? 0;
            return;
        }

        Open();
        if (_failure is not null) return;
        var bytes = Read(length ?? _original!.Length - _original.Position);
        if (result is not { IsChanged: true }) _target!.Write(bytes);
        else if (bytes.AsSpan().SequenceEqual(Utf8.GetBytes(result.Before.Source.Text))) _target!.Write(Utf8.GetBytes(result.After.Source.Text));
        else _failure = FileFailures.ChangedMeanwhile(Draft.Path);
    }

    private void Finish()
    {
        if (_failure is not null) return;
        if (Draft.Content is not null) Open();
        if (_target is null) return;
        // What nobody could read, such as the end of an endless file, stays too.
        _original!.CopyTo(_target);
        if (_file is null) _target.Flush();
        else if (StateOf(Draft.File) != _state) _failure = FileFailures.ChangedMeanwhile(Draft.Path);
        else _file.Commit();
    }

    /// <summary>Opens both files, and copies what was left as it is.</summary>
    private void Open()
    {
        if (_target is not null) return;
        if (Draft.Content is { } content) (_original, _target) = (content(), output);
        else
        {
            if (File.GetAttributes(Draft.File).HasFlag(FileAttributes.ReadOnly))
            {
                _failure = FileFailures.ReadOnly(Draft.Path);
                return;
            }

            _state = StateOf(Draft.File);
            _original = SourceReader.OpenStream(Draft.File);
            _file = new AtomicFile(Draft.File);
            _target = _file.Stream;
        }

        _original.Position = 0;
        var mark = Read(3);
        if (mark.AsSpan().SequenceEqual("\uFEFF"u8)) _target.Write(mark);
        else _original.Position = 0;
        _target.Write(Read(_copied));
    }

    private byte[] Read(long length)
    {
        var bytes = new byte[length];
        var read = _original!.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return read == bytes.Length ? bytes : bytes[..read];
    }

    private static (long Length, DateTime Written) StateOf(string file)
    {
        // A link is as old as it was made; what counts is the file.
        var target = File.ResolveLinkTarget(file, returnFinalTarget: true) as FileInfo ?? new FileInfo(file);
        return target.Exists ? (target.Length, target.LastWriteTimeUtc) : default;
    }
}
