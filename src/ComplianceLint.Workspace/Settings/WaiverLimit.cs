namespace ComplianceLint.Workspace.Settings;

/// <summary>How many days a waiver may last.</summary>
internal static class WaiverLimit
{
    public const int Default = 180;

    /// <summary>Ten years: more is no limit.</summary>
    public const int Most = 3650;
}
