namespace ComplianceLint.Reporting.Compliance;

/// <summary>Counts of findings: open by severity, lifted by kind, and questions to a person, which are no findings.</summary>
internal sealed class FindingTally
{
    private readonly int[] _open = new int[Severities.Names.Count];
    private readonly int[] _byStatus = new int[Enum.GetValues<DiagnosticStatus>().Length];

    /// <summary>Open findings of a severity.</summary>
    public int this[Severity severity] => _open[(int)severity];

    /// <summary>Findings of a status.</summary>
    public int this[DiagnosticStatus status] => _byStatus[(int)status];

    public int Open => this[DiagnosticStatus.Open];

    public int Lifted => _byStatus.Sum() - Open;

    /// <summary>Open questions to a person.</summary>
    public int Questions { get; private set; }

    public void Add(Diagnostic diagnostic)
    {
        if (diagnostic is { IsReview: true, Status: DiagnosticStatus.Open }) Questions++;
        else Add(diagnostic.Severity, diagnostic.Status);
    }

    public void Add(RunDiagnostic diagnostic) => Add(diagnostic.Severity, diagnostic.Status);

    /// <summary>The worse comes first.</summary>
    public int CompareTo(FindingTally other)
    {
        foreach (var severity in Enum.GetValues<Severity>())
        {
            if (this[severity] != other[severity]) return other[severity].CompareTo(this[severity]);
        }

        return Questions != other.Questions ? other.Questions.CompareTo(Questions) : other.Lifted.CompareTo(Lifted);
    }

    private void Add(Severity severity, DiagnosticStatus status)
    {
        _byStatus[(int)status]++;
        if (status == DiagnosticStatus.Open) _open[(int)severity]++;
    }
}
