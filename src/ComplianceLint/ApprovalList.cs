using ComplianceLint.Approvals;
using ComplianceLint.Waivers;

namespace ComplianceLint;

/// <summary>The approvals of a workspace, read strictly.</summary>
public sealed class ApprovalList
{
    private readonly ILookup<string, Approval> _byContent;
    private readonly ApprovalPolicy _policy;
    private readonly Persons _persons;

    private ApprovalList(IReadOnlyList<Approval> approvals, IReadOnlyList<Failure> failures, ApprovalPolicy policy)
    {
        (Approvals, Failures, _policy) = (approvals, failures, policy);
        _byContent = approvals.ToLookup(approval => approval.Content, StringComparer.Ordinal);
        _persons = new Persons(policy.Registry);
    }

    /// <summary>Those without a fault in their writing, in the order of the file.</summary>
    public IReadOnlyList<Approval> Approvals { get; }

    /// <summary>Every fault in the writing, with its place; a run with one is never complete.</summary>
    public IReadOnlyList<Failure> Failures { get; }

    public static ApprovalList Read(SourceText source, ApprovalPolicy policy)
    {
        var (approvals, failures) = ApprovalReader.Read(source);
        return new ApprovalList(approvals, failures, policy);
    }

    public static ApprovalList Broken(Failure failure, ApprovalPolicy policy) => new([], [failure], policy);

    public static ApprovalList Empty(ApprovalPolicy policy) => new([], [], policy);

    /// <summary>The approvals of a post as it is, each with the reason why it does not count; null for one that does.</summary>
    public IEnumerable<(Approval Approval, ApprovalFault? Fault)> Of(PostDocument post, string content) =>
        _byContent[content].Select(approval => (approval, FaultOf(approval, post)));

    /// <summary>Why an approval does not count for a post; null for one that does.</summary>
    public ApprovalFault? FaultOf(Approval approval, PostDocument post)
    {
        var day = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(approval.Time, _policy.TimeZone).DateTime);
        var authors = post.ValuesOf("petugas");
        if (authors.Any(author => _persons.AreSame(author, approval.Approver, day))) return ApprovalFault.SelfApproved;
        if (_policy.Approvers.Count == 0 && authors.Count == 0) return ApprovalFault.NoAuthor;
        if (_policy.Approvers.Count > 0 && !_policy.Approvers.Any(approver => _persons.AreSame(approver, approval.Approver, day))) return ApprovalFault.NotAnApprover;
        return approval.Time > _policy.Now ? ApprovalFault.Future : null;
    }
}
