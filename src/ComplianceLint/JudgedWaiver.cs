namespace ComplianceLint;

/// <summary>A waiver and what is to be held of it on the day of the run.</summary>
/// <param name="Waiver">The waiver.</param>
/// <param name="State">Whether it counts.</param>
/// <param name="Faults">Why it is rejected, each with a code of <see cref="EngineRules"/>; empty for any other state.</param>
public sealed record JudgedWaiver(Waiver Waiver, WaiverState State, IReadOnlyList<(string Code, LocalizedText Message)> Faults)
{
    public bool Counts => State is WaiverState.Active or WaiverState.Expiring;
}
