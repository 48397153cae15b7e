namespace ComplianceLint;

/// <summary>One reason for or against publishing.</summary>
/// <param name="Cause">What it speaks of.</param>
/// <param name="Verdict">What it makes of the post, all things considered.</param>
public sealed record GateReason(GateCause Cause, GateVerdict Verdict)
{
    /// <summary>What it would make of the post, were nothing lifted.</summary>
    public GateVerdict Unlifted { get; init; } = Verdict;

    /// <summary>The finding or question in a post.</summary>
    public Diagnostic? Diagnostic { get; init; }

    /// <summary>The finding across posts.</summary>
    public RunDiagnostic? RunDiagnostic { get; init; }

    public Failure? Failure { get; init; }

    /// <summary>The waiver, or the words of the post, that lower the verdict.</summary>
    public Suppression? LiftedBy { get; init; }

    /// <summary>The approval that lifts what needed one.</summary>
    public Approval? ApprovedBy { get; init; }

    /// <summary>The points that the policy asks for, where they are missed.</summary>
    public int? MinimumScore { get; init; }

    public GateRemedy Remedy => this switch
    {
        { Verdict: GateVerdict.NeedsApproval, RunDiagnostic: null } => GateRemedy.Approval,
        // An approval speaks of one post.
        { Verdict: GateVerdict.NeedsApproval or GateVerdict.Deny } when Rule?.Lock?.Allows(DiagnosticStatus.Waived) != false => GateRemedy.Waiver,
        _ => GateRemedy.None,
    };

    private Rule? Rule => Diagnostic?.Rule ?? RunDiagnostic?.Rule;
}
