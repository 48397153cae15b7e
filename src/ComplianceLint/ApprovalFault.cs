namespace ComplianceLint;

/// <summary>Why an approval does not count for a post.</summary>
public enum ApprovalFault
{
    /// <summary>The author of the post and the approver are one person.</summary>
    SelfApproved,

    /// <summary>The post names no author and the configuration nobody who may approve: nobody can tell that these are two persons.</summary>
    NoAuthor,

    /// <summary>The configuration names who may approve, and this is somebody else.</summary>
    NotAnApprover,

    /// <summary>It is dated later than the clock of the run.</summary>
    Future,
}
