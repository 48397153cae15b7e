namespace ComplianceLint;

/// <summary>The counts of a run, added up post by post.</summary>
public sealed class RunSummary
{
    private readonly int[] _open = new int[4];
    private readonly int[] _status = new int[4];
    private readonly int[] _verdicts = new int[4];
    private GateVerdict _worst;
    private readonly SortedSet<string> _rulesWithoutRegistry = new(StringComparer.Ordinal);
    private readonly SortedSet<RegistryKind> _missingRegistries = [];

    public int Posts { get; private set; }

    /// <summary>Files that were met on the way and are no drafts.</summary>
    public int Skipped { get; set; }

    /// <summary>Open findings that do not concern the change for which drafts were chosen; null where none was asked about.</summary>
    public int? LeftOut { get; set; }

    /// <summary>False once a file, a rule or a setting could not be used.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Ids of rules that concerned a post and could not decide for want of a registry, in ordinal order.</summary>
    public IReadOnlyCollection<string> RulesWithoutRegistry => _rulesWithoutRegistry;

    /// <summary>The registries that those rules need.</summary>
    public IReadOnlyCollection<RegistryKind> MissingRegistries => _missingRegistries;

    /// <summary>Open findings of a severity.</summary>
    public int this[Severity severity] => _open[(int)severity];

    /// <summary>Findings of a status.</summary>
    public int this[DiagnosticStatus status] => _status[(int)status];

    /// <summary>Open questions to a person, which are no findings.</summary>
    public int Reviews { get; private set; }

    /// <summary>The gravest decision of a gate on a post or on findings across posts; what is incomplete is never allowed.</summary>
    public GateVerdict Verdict => IsComplete ? _worst : GateVerdict.Incomplete;

    /// <summary>True when a gate decided of a post.</summary>
    public bool IsJudged => Array.Exists(_verdicts, static count => count > 0);

    /// <summary>Posts of which a gate decided so.</summary>
    public int this[GateVerdict verdict] => _verdicts[(int)verdict];

    /// <summary>Counts what the gate decides of a post, and what was found in it.</summary>
    public void Add(GateDecision decision)
    {
        Add(decision.Analysis);
        _verdicts[(int)decision.Verdict]++;
        if (decision.Verdict > _worst) _worst = decision.Verdict;
    }

    /// <summary>Counts what a finding across posts means for the run.</summary>
    public void Add(GateReason reason)
    {
        Add(reason.RunDiagnostic!);
        if (reason.Verdict > _worst) _worst = reason.Verdict;
    }

    public void Add(Analysis analysis)
    {
        Posts++;
        IsComplete &= analysis.IsComplete;
        LeftOut += analysis.LeftOut;
        foreach (var (rule, registry) in analysis.WithoutRegistry)
        {
            _rulesWithoutRegistry.Add(rule.Id);
            _missingRegistries.Add(registry);
        }

        foreach (var diagnostic in analysis.Diagnostics)
        {
            // A question is no finding: it counts for no threshold.
            if (diagnostic is { IsReview: true, Status: DiagnosticStatus.Open }) Reviews++;
            else Count(diagnostic.Status, diagnostic.Severity);
        }
    }

    /// <summary>Counts a finding across posts.</summary>
    public void Add(RunDiagnostic diagnostic) => Count(diagnostic.Status, diagnostic.Severity);

    public void AddFailure() => IsComplete = false;

    private void Count(DiagnosticStatus status, Severity severity)
    {
        _status[(int)status]++;
        if (status == DiagnosticStatus.Open) _open[(int)severity]++;
    }

    /// <summary>Open findings at least as severe as the given severity.</summary>
    public int CountAtLeast(Severity severity)
    {
        var count = 0;
        for (var i = 0; i <= (int)severity; i++) count += _open[i];
        return count;
    }
}
