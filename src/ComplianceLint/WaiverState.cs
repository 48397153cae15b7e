namespace ComplianceLint;

/// <summary>Whether a waiver counts on a day; only the first two lift anything.</summary>
public enum WaiverState
{
    Active,

    /// <summary>Active, but not for long.</summary>
    Expiring,

    Expired,

    /// <summary>Its first day is yet to come.</summary>
    Future,

    /// <summary>Something about it is not as it must be.</summary>
    Rejected,
}
