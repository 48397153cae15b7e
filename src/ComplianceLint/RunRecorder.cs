using ComplianceLint.Histories;

namespace ComplianceLint;

/// <summary>Makes the record of a run, finding by finding; it keeps twelve digits of each fingerprint.</summary>
public sealed class RunRecorder
{
    private readonly FindingMarks _marks = new();
    private readonly SortedDictionary<string, int> _rules = new(StringComparer.Ordinal);
    private readonly RunScore _score = new();

    public void Add(Analysis analysis)
    {
        _score.Add(analysis);
        foreach (var diagnostic in analysis.Diagnostics)
        {
            if (diagnostic is { Status: DiagnosticStatus.Open, IsReview: false }) Add(diagnostic.Rule, diagnostic.Fingerprint);
        }
    }

    public void Add(RunDiagnostic diagnostic)
    {
        if (diagnostic.Status == DiagnosticStatus.Open) Add(diagnostic.Rule, diagnostic.Fingerprint);
    }

    /// <param name="summary">The counts of the run.</param>
    /// <param name="now">Its clock.</param>
    /// <param name="toolVersion">What made it.</param>
    /// <param name="ruleSetDigest">With which rules.</param>
    /// <param name="history">The runs before it.</param>
    public RunRecord Finish(RunSummary summary, DateTimeOffset now, string toolVersion, string ruleSetDigest, RunHistory history)
    {
        var marks = _marks.ToText();
        var change = FindingMarks.Change(history.Before(now)?.Marks, marks);
        return new RunRecord
        {
            Time = now,
            ToolVersion = toolVersion,
            RuleSetDigest = ruleSetDigest,
            IsComplete = summary.IsComplete,
            Posts = summary.Posts,
            Findings = [.. Enum.GetValues<Severity>().Select(severity => summary[severity])],
            Questions = summary.Reviews,
            Suppressed = summary[DiagnosticStatus.Suppressed],
            Waived = summary[DiagnosticStatus.Waived],
            Baselined = summary[DiagnosticStatus.Baselined],
            New = change?.New,
            Resolved = change?.Resolved,
            Score = new Score(_score.Score.ByClause.ToDictionary(clause => clause.Key, clause => Score.Tenths(clause.Value), StringComparer.Ordinal)),
            Rules = _rules,
            Marks = marks,
        };
    }

    private void Add(Rule rule, string fingerprint)
    {
        _marks.Add(fingerprint);
        _rules[rule.Id] = _rules.GetValueOrDefault(rule.Id) + 1;
    }
}
