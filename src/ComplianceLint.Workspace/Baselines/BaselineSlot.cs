namespace ComplianceLint.Workspace.Baselines;

/// <summary>One entry of a baseline during a run.</summary>
internal sealed class BaselineSlot(BaselineEntry entry, string file)
{
    public BaselineEntry Entry { get; } = entry;

    /// <summary>How many findings it may still lift.</summary>
    public int Left { get; private set; } = entry.Count;

    public Suppression Suppression { get; } = new(DiagnosticStatus.Baselined) { Path = file, Position = new LinePosition(Math.Max(1, entry.Line), 1) };

    /// <summary>How many of those lifted have another fingerprint by now: their rule was renamed.</summary>
    public int Renamed { get; private set; }

    public bool TryTakeRenamed()
    {
        if (!TryTake()) return false;
        Renamed++;
        return true;
    }

    public bool TryTake()
    {
        if (Left == 0) return false;
        Left--;
        return true;
    }
}
