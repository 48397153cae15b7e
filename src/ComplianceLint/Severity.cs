namespace ComplianceLint;

/// <summary>How much a finding weighs, most severe first; what follows from it is policy, not severity.</summary>
public enum Severity
{
    Error,
    Warning,
    Info,
    Hint,
}
