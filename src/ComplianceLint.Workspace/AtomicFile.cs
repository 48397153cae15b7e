namespace ComplianceLint.Workspace;

/// <summary>A file that appears whole or not at all: nobody reads half of it, and a run that fails or is killed leaves the old one.</summary>
public sealed class AtomicFile : IDisposable
{
    private readonly string _path;
    private readonly string? _temporary;
    private readonly FileStream _stream;

    /// <param name="path">The full path of the file; its folder is created when it is missing. One that exists keeps its permissions.</param>
    public AtomicFile(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // A link stays a link: what it leads to is replaced.
        _path = (File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName : null) ?? path;
        // Beside the file itself: a move between file systems is a copy, and a copy is not atomic.
        _temporary = IsDevice(path) ? null : Path.Combine(Path.GetDirectoryName(_path)!, $".{Path.GetFileName(_path)}.{Environment.ProcessId}.tmp");
        _stream = new FileStream(_temporary ?? path, OptionsOf(_path));
        // What the file is created with, the process may not be allowed to give: its mask takes away.
        if (ModeOf(_path) is { } mode && _temporary is not null) SetMode(mode);
    }

    public Stream Stream => _stream;

    /// <summary>Puts the file in its place.</summary>
    public void Commit()
    {
        // Else the name may reach the disk before the text does.
        if (_temporary is not null) _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        if (_temporary is not null) File.Move(_temporary, _path, overwrite: true);
    }

    /// <summary>Throws away what was not committed.</summary>
    public void Dispose()
    {
        _stream.Dispose();
        if (_temporary is not null) File.Delete(_temporary);
    }

    private static FileStreamOptions OptionsOf(string path)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, Share = FileShare.ReadWrite, BufferSize = 1 << 16 };
        // A private file is never readable for others, not even while it is written.
        if (!OperatingSystem.IsWindows() && ModeOf(path) is { } mode) options.UnixCreateMode = mode | UnixFileMode.UserWrite;
        return options;
    }

    private static UnixFileMode? ModeOf(string path) => !OperatingSystem.IsWindows() && File.Exists(path) ? File.GetUnixFileMode(path) : null;

    private void SetMode(UnixFileMode mode)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(_stream.SafeFileHandle, mode);
    }

    // `/dev/null` must stay a device: moving a file over it would replace it, for root at least.
    private static bool IsDevice(string path) => path.StartsWith("/dev/", StringComparison.Ordinal);
}
