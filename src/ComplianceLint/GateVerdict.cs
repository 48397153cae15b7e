namespace ComplianceLint;

/// <summary>Whether a post may be published, the most lenient first.</summary>
public enum GateVerdict
{
    Allow,

    /// <summary>A person must decide.</summary>
    NeedsApproval,
    Deny,

    /// <summary>Something is unknown, and nobody can decide yet.</summary>
    Incomplete,
}
