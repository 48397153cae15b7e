namespace ComplianceLint;

/// <summary>What may still lift a reason of the gate, besides a change of the post.</summary>
public enum GateRemedy
{
    /// <summary>Nothing may, or it stands in nobody's way.</summary>
    None,

    Approval,
    Waiver,
}
