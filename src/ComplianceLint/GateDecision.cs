namespace ComplianceLint;

/// <summary>Whether one post may be published, and why.</summary>
/// <param name="Analysis">What was found.</param>
/// <param name="Content"><see cref="ContentHash"/> of the post that was judged.</param>
/// <param name="Reasons">All that speaks against it, and what was lifted; the gravest first, then by place.</param>
public sealed record GateDecision(Analysis Analysis, string Content, IReadOnlyList<GateReason> Reasons)
{
    public GateVerdict Verdict { get; } = Reasons.Select(reason => reason.Verdict).DefaultIfEmpty(GateVerdict.Allow).Max();

    /// <summary>Why the content itself is unknown, such as an attachment that may not be read.</summary>
    public IReadOnlyList<Failure> Failures { get; init; } = [];

    /// <summary>Approvals of this content that do not count, and why.</summary>
    public IReadOnlyList<(Approval Approval, ApprovalFault Fault)> Refused { get; init; } = [];
}
