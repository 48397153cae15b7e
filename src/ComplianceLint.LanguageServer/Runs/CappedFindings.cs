using ComplianceLint.LanguageServer.Protocol;

namespace ComplianceLint.LanguageServer.Runs;

/// <summary>Keeps the gravest findings of a run, of equal ones the first, and counts the rest: an editor with 36,000 problems shows none of them.</summary>
internal sealed class CappedFindings(int most)
{
    private const int Severities = 4;

    private readonly List<(string File, LspDiagnostic Item, TextSpan? AcrossPosts)>[] _kept = [.. Enumerable.Range(0, Severities).Select(_ => new List<(string, LspDiagnostic, TextSpan?)>())];
    private readonly int[] _all = new int[Severities];

    /// <param name="file">The full path of its file.</param>
    /// <param name="item">The finding.</param>
    /// <param name="acrossPosts">Its place in the file, where it is one across posts.</param>
    public void Add(string file, LspDiagnostic item, TextSpan? acrossPosts = null)
    {
        var severity = item.Severity - 1;
        _all[severity]++;
        if (_kept[severity].Count < most) _kept[severity].Add((file, item, acrossPosts));
    }

    public (Dictionary<string, FileFindings> Files, int LeftOut) Finish()
    {
        var files = new Dictionary<string, FileFindings>(StringComparer.Ordinal);
        var shown = 0;
        foreach (var (file, item, span) in _kept.SelectMany(kept => kept).Take(most))
        {
            if (!files.TryGetValue(file, out var findings)) files[file] = findings = new FileFindings();
            if (span is { } place) findings.AcrossPosts.Add(new PlacedFinding(item, place));
            else findings.Own.Add(item);
            shown++;
        }

        return (files, _all.Sum() - shown);
    }
}
