using System.Threading.Channels;

namespace ComplianceLint.LanguageServer.Sessions;

/// <summary>Does one thing after the other: what was added, in its order, and between that what is due.</summary>
internal sealed class WorkQueue
{
    private readonly Channel<Action> _work = System.Threading.Channels.Channel.CreateUnbounded<Action>(new UnboundedChannelOptions { SingleReader = true });
    private readonly Dictionary<string, (long Due, Action Work)> _later = new(StringComparer.Ordinal);

    /// <summary>Adds work from any thread.</summary>
    public void Add(Action work) => _work.Writer.TryWrite(work);

    /// <summary>Has something done later, instead of what was to be done under the same name. From the working thread alone.</summary>
    public void AddLater(string name, TimeSpan delay, Action work) => _later[name] = (Environment.TickCount64 + (long)delay.TotalMilliseconds, work);

    /// <summary>Forgets what was to be done.</summary>
    public void Drop(string name) => _later.Remove(name);

    /// <summary>Works until it is over.</summary>
    public async Task RunAsync(Func<bool> isOver, CancellationToken cancellation)
    {
        while (!isOver())
        {
            if (_work.Reader.TryRead(out var work)) work();
            else if (NextDue() is { } due) due();
            else await WaitAsync(cancellation);
        }
    }

    private Action? NextDue()
    {
        if (_later.Count == 0) return null;
        var (name, (due, work)) = _later.MinBy(entry => entry.Value.Due);
        if (due > Environment.TickCount64) return null;
        _later.Remove(name);
        return work;
    }

    private async Task WaitAsync(CancellationToken cancellation)
    {
        if (_later.Count == 0)
        {
            await _work.Reader.WaitToReadAsync(cancellation);
            return;
        }

        var delay = Math.Max(1, _later.Values.Min(entry => entry.Due) - Environment.TickCount64);
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        patience.CancelAfter(TimeSpan.FromMilliseconds(delay));
        try
        {
            await _work.Reader.WaitToReadAsync(patience.Token);
        }
        catch (OperationCanceledException)
        {
            cancellation.ThrowIfCancellationRequested();
        }
    }
}
