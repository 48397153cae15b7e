using ComplianceLint.Workspace.Drafts;
using ComplianceLint.Workspace.Files;

namespace ComplianceLint.Workspace.Gates;

/// <summary>The gate of one workspace during a run.</summary>
internal sealed class GateArea(string root, WorkspaceOptions options, RunSettings run, DateTimeOffset now)
{
    private readonly ApprovalList _approvals = ApprovalFile.Read(root, options, run, now);
    private readonly AttachmentHashes _attachments = new(root);
    private readonly GatePolicy _policy = options.Configuration.Gate;
    private readonly (GlobSet? Files, PostSelector Posts, GateDecisions Decisions)[] _overrides =
        [.. options.Configuration.Gate.Overrides.Select(item => (GlobSet.OfOverride(item.Posts.Files), item.Posts.Posts, item.Decisions))];

    public WorkspaceOptions Options => options;

    public IEnumerable<Failure> Failures => _approvals.Failures.Select(failure => failure with { Path = options.Registry.Mask(failure.Path) });

    /// <summary>A full path as approvals name it, which holds nothing personal.</summary>
    public string PathOf(string file) => options.Registry.Mask(DisplayPath.Of(file, root));

    public GateDecision Judge(string file, Analysis analysis, IReadOnlyList<string> channels)
    {
        var post = analysis.Post;
        var content = ContentHash.Of(post, written => _attachments.Of(file, written));
        var approvals = _approvals.Of(post, content).ToList();
        var valid = approvals.Where(found => found.Fault is null).Select(found => found.Approval).ToList();
        GateDecisions[] decisions = [_policy, .. _overrides.Where(item => item.Files?.Matches(root, file) != false && item.Posts.Matches(post, channels)).Select(item => item.Decisions)];
        GateReason[] reasons =
        [
            .. analysis.Failures.Select(failure => new GateReason(GateCause.Failure, GateVerdict.Incomplete) { Failure = failure }),
            .. LacksOf(analysis),
            .. analysis.Diagnostics.Select(diagnostic => ReasonOf(diagnostic, decisions)),
            .. Missing(analysis, channels),
        ];
        return new GateDecision(analysis, content,
            [.. reasons.Where(reason => reason.Unlifted > GateVerdict.Allow).Select(reason => Approved(reason, valid)).OrderByDescending(reason => reason.Verdict)])
        {
            Refused = [.. approvals.Where(found => found.Fault is not null).Select(found => (found.Approval, found.Fault!.Value))],
        };
    }

    public ApprovalFault? FaultOf(PostDocument post, Approval approval) => _approvals.FaultOf(approval, post);

    public GateReason Judge(RunDiagnostic diagnostic)
    {
        var verdict = VerdictOf(diagnostic.Rule, diagnostic.Severity, [_policy]);
        var lifting = diagnostic.Suppressions.FirstOrDefault(suppression => suppression.Kind == DiagnosticStatus.Waived);
        return new GateReason(GateCause.Finding, lifting is null ? verdict : GateVerdict.Allow) { Unlifted = verdict, RunDiagnostic = diagnostic, LiftedBy = lifting };
    }

    /// <summary>A registry whose file is broken leaves a rule undecided without a failure of the post.</summary>
    private static IEnumerable<GateReason> LacksOf(Analysis analysis) =>
        analysis.IsComplete || analysis.Failures.Count > 0 ? [] : [new GateReason(GateCause.Failure, GateVerdict.Incomplete)];

    private static GateReason ReasonOf(Diagnostic diagnostic, GateDecisions[] decisions)
    {
        var verdict = diagnostic.IsReview && !decisions.Any(decision => decision.ByRule.ContainsKey(diagnostic.Rule.Id))
            ? GateVerdict.NeedsApproval
            : VerdictOf(diagnostic.Rule, diagnostic.Severity, decisions);
        var (lifted, by) = Lift(verdict, diagnostic.Suppressions);
        return new GateReason(diagnostic.IsReview ? GateCause.Question : GateCause.Finding, lifted) { Unlifted = verdict, Diagnostic = diagnostic, LiftedBy = by };
    }

    /// <summary>The last decision that says something: of a rule in any of them, else of its severity.</summary>
    private static GateVerdict VerdictOf(Rule rule, Severity severity, GateDecisions[] decisions)
    {
        for (var i = decisions.Length - 1; i >= 0; i--)
        {
            if (decisions[i].ByRule.TryGetValue(rule.Id, out var verdict)) return verdict;
        }

        for (var i = decisions.Length - 1; i >= 0; i--)
        {
            if (decisions[i].BySeverity.TryGetValue(severity, out var verdict)) return verdict;
        }

        return GateVerdict.Deny;
    }

    /// <summary>A waiver lifts all; the author's own words lower what is denied, and lift the rest; a baseline lifts nothing.</summary>
    private static (GateVerdict Verdict, Suppression? By) Lift(GateVerdict verdict, IReadOnlyList<Suppression> suppressions)
    {
        if (suppressions.FirstOrDefault(suppression => suppression.Kind == DiagnosticStatus.Waived) is { } waiver) return (GateVerdict.Allow, waiver);
        if (suppressions.FirstOrDefault(suppression => suppression.Kind == DiagnosticStatus.Suppressed) is not { } words) return (verdict, null);
        return (verdict == GateVerdict.Deny ? GateVerdict.NeedsApproval : GateVerdict.Allow, words);
    }

    private IEnumerable<GateReason> Missing(Analysis analysis, IReadOnlyList<string> channels)
    {
        if (channels.Count == 0 && analysis.Post.Channels.Count == 0) yield return new GateReason(GateCause.NoChannel, GateVerdict.NeedsApproval);
        if (_policy.MinimumScore is { } minimum && analysis.Score.Lowest < minimum) yield return new GateReason(GateCause.Score, GateVerdict.NeedsApproval) { MinimumScore = minimum };
    }

    /// <summary>What would be denied but for the author's words is lifted only by an approver who has seen it.</summary>
    private static GateReason Approved(GateReason reason, List<Approval> approvals)
    {
        if (reason.Verdict != GateVerdict.NeedsApproval) return reason;
        var approval = reason.Unlifted == GateVerdict.Deny
            ? approvals.FirstOrDefault(found => found.Suppressed.Contains(reason.Diagnostic!.Fingerprint, StringComparer.Ordinal))
            : approvals.FirstOrDefault();
        return approval is null ? reason : reason with { Verdict = GateVerdict.Allow, ApprovedBy = approval };
    }
}
