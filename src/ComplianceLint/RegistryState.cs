namespace ComplianceLint;

/// <summary>What is known of one registry.</summary>
public enum RegistryState
{
    /// <summary>The institution keeps none: what needs it does not apply.</summary>
    Absent,

    /// <summary>It was read whole; it may be empty.</summary>
    Present,

    /// <summary>Its file has faults: what needs it is incomplete.</summary>
    Broken,
}
