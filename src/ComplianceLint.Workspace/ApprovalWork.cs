namespace ComplianceLint.Workspace;

/// <summary>Judges the posts of a draft as the gate does, and words the approval of one.</summary>
public sealed class ApprovalWork(RunSettings run, FoundDrafts found, DateTimeOffset now)
{
    private readonly Gate _gate = new(run, found, now);
    private readonly List<Failure> _failures = [.. found.Failures];

    /// <summary>What could not be judged; nothing is approved then.</summary>
    public IReadOnlyList<Failure> Failures => _failures;

    public async Task<IReadOnlyList<(Draft Draft, GateDecision Decision)>> JudgeAsync(CancellationToken cancellation)
    {
        var decisions = new List<(Draft, GateDecision)>();
        var accepted = new AcceptedFindings(run, found, now);
        _failures.AddRange(accepted.Failures.Concat(_gate.Failures));
        await foreach (var read in new Linter { Now = now, DoubtsApproval = true }.LintAsync(found.Drafts, cancellation))
        {
            var linted = accepted.Apply(read);
            _failures.AddRange(linted.Failures);
            decisions.AddRange(linted.Analyses.Select(analysis => (linted.Draft, _gate.Judge(linted.Draft, analysis))));
        }

        return decisions;
    }

    /// <summary>The approval of a post as it was judged; what is personal in the words is masked.</summary>
    public Approval ApprovalOf(Draft draft, GateDecision decision, string approver, string reason) => new()
    {
        Path = _gate.PathOf(draft),
        Content = decision.Content,
        Approver = draft.Options.Registry.Mask(approver.Trim()),
        Reason = draft.Options.Registry.Mask(reason.Trim()),
        Time = now,
        Suppressed = [.. decision.Reasons
            .Where(found => found is { Verdict: GateVerdict.NeedsApproval, Unlifted: GateVerdict.Deny })
            .Select(found => found.Diagnostic!.Fingerprint).Order(StringComparer.Ordinal)],
    };

    /// <summary>Why the approval would not count; null where it would.</summary>
    public ApprovalFault? FaultOf(Draft draft, GateDecision decision, Approval approval) => _gate.FaultOf(draft, decision.Analysis.Post, approval);
}
