namespace ComplianceLint.Cli;

/// <summary>A file that appears whole or not at all: nobody reads half a report, and a failed run leaves the old one.</summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string _path;
    private readonly string? _temporary;
    private readonly FileStream _stream;

    /// <param name="path">The full path of the file; its folder is created when it is missing.</param>
    public AtomicFile(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // A link stays a link: what it leads to is replaced.
        _path = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;
        // Beside the file itself: a move between file systems is a copy, and a copy is not atomic.
        _temporary = IsDevice(path) ? null : Path.Combine(Path.GetDirectoryName(_path)!, $".{Path.GetFileName(_path)}.{Environment.ProcessId}.tmp");
        _stream = new FileStream(_temporary ?? path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 1 << 16);
    }

    public Stream Stream => _stream;

    /// <summary>Puts the file in its place.</summary>
    public void Commit()
    {
        _stream.Dispose();
        if (_temporary is not null) File.Move(_temporary, _path, overwrite: true);
    }

    /// <summary>Throws away what was not committed.</summary>
    public void Dispose()
    {
        _stream.Dispose();
        if (_temporary is not null) File.Delete(_temporary);
    }

    // `/dev/null` must stay a device: moving a file over it would replace it, for root at least.
    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);
}
