namespace ComplianceLint.Workspace.Baselines;

/// <summary>Takes down the open findings of a workspace for its baseline.</summary>
internal sealed class BaselineRecorder(AcceptedArea area)
{
    private readonly Dictionary<(string Path, string Fingerprint), BaselineEntry> _entries = [];
    private readonly HashSet<string> _linted = new(StringComparer.Ordinal);
    private int _locked;

    /// <summary>Notes that all findings of a file come, be there any or none.</summary>
    public void Enter(string file) => _linted.Add(area.MaskedOf(file));

    public void Add(string file, Rule rule, string fingerprint, DiagnosticStatus status)
    {
        if (status != DiagnosticStatus.Open) return;
        if (rule.Lock?.Allows(DiagnosticStatus.Baselined) == false)
        {
            _locked++;
            return;
        }

        var path = area.MaskedOf(file);
        var entry = _entries.GetValueOrDefault((path, fingerprint)) ?? new BaselineEntry(path, rule.Id, fingerprint, 0);
        _entries[(path, fingerprint)] = entry with { Count = entry.Count + 1 };
    }

    public BaselineChange Change(Baseline before)
    {
        var kept = before.Entries.Where(entry => !_linted.Contains(entry.Path) && !area.Use.IsGone(entry.Path));
        return new BaselineChange(area.Root, before, Baseline.Of(kept.Concat(_entries.Values)), _locked);
    }
}
