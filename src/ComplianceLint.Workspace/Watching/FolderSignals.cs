using System.Threading.Channels;
using ComplianceLint.Workspace.Drafts;

namespace ComplianceLint.Workspace.Watching;

/// <summary>Says that something happened below folders; what it was, whoever is told finds out.</summary>
internal sealed class FolderSignals : IDisposable
{
    /// <summary>Finds what no system tells: changes behind links, on network drives, in folders that were moved here whole.</summary>
    private static readonly TimeSpan SlowPoll = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan FastPoll = TimeSpan.FromMilliseconds(500);

    /// <summary>An editor saves in several steps, each of which is told.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);

    private static readonly TimeSpan LongestBurst = TimeSpan.FromMilliseconds(400);

    private readonly Channel<bool> _signals = System.Threading.Channels.Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <param name="folders">Full paths, and whether all below them matters.</param>
    /// <param name="pollOnly">True to ask the system for nothing.</param>
    public FolderSignals(IEnumerable<(string Folder, bool WithAllBelow)> folders, bool pollOnly = false)
    {
        IsPolling = pollOnly;
        foreach (var (folder, withAllBelow) in pollOnly ? [] : folders.Where(watched => Directory.Exists(watched.Folder))) Watch(folder, withAllBelow);
    }

    /// <summary>True when the system does not tell of changes, or not of all.</summary>
    public bool IsPolling { get; private set; }

    /// <summary>Waits for the end of the next burst, or for the time to look without one.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        if (!await IsToldAsync(IsPolling ? FastPoll : SlowPoll, cancellation)) return;
        for (var end = Environment.TickCount64 + (long)LongestBurst.TotalMilliseconds; Environment.TickCount64 < end && await IsToldAsync(Quiet, cancellation);)
        {
        }
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers) watcher.Dispose();
    }

    private async Task<bool> IsToldAsync(TimeSpan within, CancellationToken cancellation)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(within);
        try
        {
            return await _signals.Reader.ReadAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
            return false;
        }
    }

    private void Watch(string folder, bool withAllBelow)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = withAllBelow, InternalBufferSize = 1 << 16 };
            watcher.NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size;
            watcher.Changed += (_, change) => Tell(folder, change.FullPath);
            watcher.Created += (_, change) => Tell(folder, change.FullPath);
            watcher.Deleted += (_, change) => Tell(folder, change.FullPath);
            watcher.Renamed += (_, change) => Tell(folder, change.FullPath);
            watcher.Error += (_, error) => GiveUp(error.GetException());
            watcher.EnableRaisingEvents = true;
            _watchers.Add(watcher);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or PlatformNotSupportedException)
        {
            GiveUp(exception);
        }
    }

    private void Tell(string folder, string path)
    {
        // Git and package managers write a lot that concerns nobody here.
        if (!ReservedName.IsBelowReservedFolder(folder, path) || path.Contains(WorkspaceRoot.StateFolder, StringComparison.Ordinal)) _signals.Writer.TryWrite(true);
    }

    /// <summary>What was told too fast is found by looking; anything else, such as the limits of inotify, lasts.</summary>
    private void GiveUp(Exception exception)
    {
        if (exception is not InternalBufferOverflowException) IsPolling = true;
        _signals.Writer.TryWrite(true);
    }
}
