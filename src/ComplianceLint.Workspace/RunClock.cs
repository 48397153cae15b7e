namespace ComplianceLint.Workspace;

/// <summary>The clock of a run that nobody gave one.</summary>
public static class RunClock
{
    // Whole seconds, as a person would pass them to --now to see the same result again.
    public static DateTimeOffset Read(TimeZoneInfo zone) =>
        TimeZoneInfo.ConvertTime(DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds()), zone);
}
