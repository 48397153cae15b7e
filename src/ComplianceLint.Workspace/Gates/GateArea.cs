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

    // A file of one record a line has as many posts as lines.
    private (string File, IReadOnlyList<(PostSelector, GateDecisions)> Overrides) _last = ("", []);

    public WorkspaceOptions Options => options;

    public IEnumerable<Failure> Failures => _approvals.Failures.Select(failure => failure with { Path = options.Registry.Mask(failure.Path) });

    /// <summary>A full path as approvals name it, which holds nothing personal.</summary>
    public string PathOf(string file) => options.Registry.Mask(DisplayPath.Of(file, root));

    public GateDecision Judge(string file, Analysis analysis, IReadOnlyList<string> channels)
    {
        var post = analysis.Post;
        var unknown = new List<Failure>();
        var content = ContentHash.Of(post, written => DigestOf(file, written, analysis, unknown));
        var approvals = _approvals.Of(post, content).ToList();
        var valid = approvals.Where(found => found.Fault is null).Select(found => found.Approval).ToList();
        var policy = new PostPolicy(_policy, OverridesOf(file), post, channels);
        GateReason[] reasons =
        [
            .. analysis.Failures.Concat(unknown).Select(failure => new GateReason(GateCause.Failure, GateVerdict.Incomplete) { Failure = failure }),
            .. LacksOf(analysis),
            .. analysis.Diagnostics.Select(diagnostic => ReasonOf(diagnostic, policy)),
            .. Missing(analysis, channels),
        ];
        return new GateDecision(analysis, content,
            [.. reasons.Where(reason => reason.Unlifted > GateVerdict.Allow).Select(reason => Approved(reason, valid)).OrderByDescending(reason => reason.Verdict)])
        {
            Refused = [.. approvals.Where(found => found.Fault is not null).Select(found => (found.Approval, found.Fault!.Value))],
            Failures = unknown,
        };
    }

    public ApprovalFault? FaultOf(PostDocument post, Approval approval) => _approvals.FaultOf(approval, post);

    public GateReason Judge(RunDiagnostic diagnostic)
    {
        // That a waiver ends soon speaks against no post, and no approval could lift it.
        var verdict = diagnostic.Rule.Id == EngineRules.ExpiringWaiver ? GateVerdict.Allow : PostPolicy.VerdictOf(diagnostic.Rule, diagnostic.Severity, isQuestion: false, [_policy]);
        var lifting = diagnostic.Suppressions.FirstOrDefault(suppression => suppression.Kind == DiagnosticStatus.Waived);
        return new GateReason(GateCause.Finding, lifting is null ? verdict : GateVerdict.Allow) { Unlifted = verdict, RunDiagnostic = diagnostic, LiftedBy = lifting };
    }

    private IReadOnlyList<(PostSelector, GateDecisions)> OverridesOf(string file)
    {
        if (_overrides.Length > 0 && _last.File != file)
        {
            _last = (file, [.. _overrides.Where(item => item.Files?.Matches(root, file) != false).Select(item => (item.Posts, item.Decisions))]);
        }

        return _last.Overrides;
    }

    private string? DigestOf(string file, string written, Analysis analysis, List<Failure> unknown)
    {
        var digest = _attachments.Of(file, written);
        if (digest == AttachmentHashes.Unknown)
        {
            unknown.Add(FileFailures.UnknownAttachment(analysis.Mask(analysis.Post.Source.Path), analysis.Mask(written), analysis.Post.Source.PositionOf(analysis.Post.Span.Start)));
        }

        return digest;
    }

    /// <summary>A registry whose file is broken leaves a rule undecided without a failure of the post.</summary>
    private static IEnumerable<GateReason> LacksOf(Analysis analysis) =>
        analysis.IsComplete || analysis.Failures.Count > 0 ? [] : [new GateReason(GateCause.Failure, GateVerdict.Incomplete)];

    private static GateReason ReasonOf(Diagnostic diagnostic, PostPolicy policy)
    {
        var verdict = policy.VerdictOf(diagnostic.Rule, diagnostic.Severity, diagnostic.Channel, diagnostic.IsReview);
        var (lifted, by) = Lift(verdict, diagnostic.Suppressions);
        return new GateReason(diagnostic.IsReview ? GateCause.Question : GateCause.Finding, lifted) { Unlifted = verdict, Diagnostic = diagnostic, LiftedBy = by };
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
