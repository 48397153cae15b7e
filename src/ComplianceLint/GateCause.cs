namespace ComplianceLint;

/// <summary>What a reason of the gate speaks of.</summary>
public enum GateCause
{
    Finding,

    /// <summary>A question that only a person can answer.</summary>
    Question,

    /// <summary>A score below that of the policy.</summary>
    Score,

    /// <summary>Nobody knows where the post is to appear.</summary>
    NoChannel,

    /// <summary>Something could not be checked.</summary>
    Failure,
}
