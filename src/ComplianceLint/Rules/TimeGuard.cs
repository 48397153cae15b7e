using System.Diagnostics;

namespace ComplianceLint.Rules;

/// <summary>The one look at clocks that the engine takes: an analysis that takes too long is incomplete, never a pass.</summary>
/// <remarks>Both must be over, the time of the day and that of the process: a machine that is busy with others, or sleeps, breaks no rule.</remarks>
internal readonly struct TimeGuard
{
    private static volatile Look? _lately;

    private readonly long _end;
    private readonly TimeSpan _processorEnd;

    public TimeGuard(int textLength)
    {
        var most = TimeSpan.FromSeconds(1 + (textLength / 1_000_000.0));
        _end = Stopwatch.GetTimestamp() + (long)(Stopwatch.Frequency * most.TotalSeconds);
        _processorEnd = UsedLately() + most;
    }

    public bool IsOver => Stopwatch.GetTimestamp() > _end && Used > _processorEnd;

    /// <summary>The time of the process as it was within this millisecond: asking takes a call of the system, which a short post need not pay.</summary>
    private static TimeSpan UsedLately()
    {
        var now = Stopwatch.GetTimestamp();
        if (_lately is { } known && now - known.At < Stopwatch.Frequency / 1000) return known.Used;
        return (_lately = new Look(now, Used)).Used;
    }

#pragma warning disable RS0030 // how long the process itself ran says nothing about its environment
    private static TimeSpan Used => Environment.CpuUsage.TotalTime;
#pragma warning restore RS0030

    private sealed record Look(long At, TimeSpan Used);
}
