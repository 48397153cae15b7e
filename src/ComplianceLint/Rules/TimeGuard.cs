using System.Diagnostics;

namespace ComplianceLint.Rules;

/// <summary>The one look at a clock that the engine takes: an analysis that takes too long is incomplete, never a pass.</summary>
internal readonly struct TimeGuard(int textLength)
{
    private readonly long _end = Stopwatch.GetTimestamp() + (long)(Stopwatch.Frequency * (1 + (textLength / 1_000_000.0)));

    public bool IsOver => Stopwatch.GetTimestamp() > _end;
}
