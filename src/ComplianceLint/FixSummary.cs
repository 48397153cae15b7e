namespace ComplianceLint;

/// <summary>The counts of a run of fixes, added up file by file.</summary>
public sealed class FixSummary
{
    private const int MostRejected = 50;

    private readonly List<RejectedFix> _rejected = [];

    public int Fixed { get; private set; }

    public int Files { get; private set; }

    /// <summary>Open findings that stay, questions to a person not counted.</summary>
    public int Left { get; private set; }

    public int RejectedCount { get; private set; }

    /// <summary>The first refused fixes: a rule whose fix is refused everywhere must not fill the memory.</summary>
    public IReadOnlyList<RejectedFix> Rejected => _rejected;

    /// <summary>Adds one text; the stretches of a long file are counted as one by <see cref="AddFile"/>.</summary>
    public void Add(FixedSource source)
    {
        Fixed += source.Applied.Values.Sum();
        Left += source.After.Analyses.Sum(analysis => analysis.Diagnostics.Count(diagnostic => diagnostic is { Status: DiagnosticStatus.Open, IsReview: false }));
        Keep(source.Rejected);
        RejectedCount += source.Rejected.Count;
    }

    /// <summary>Adds the texts of one file.</summary>
    public void AddFile(FixSummary file)
    {
        Fixed += file.Fixed;
        Files += file.Fixed > 0 ? 1 : 0;
        Left += file.Left;
        Keep(file.Rejected);
        RejectedCount += file.RejectedCount;
    }

    private void Keep(IEnumerable<RejectedFix> rejected) => _rejected.AddRange(rejected.Take(MostRejected - _rejected.Count));
}
