namespace ComplianceLint;

/// <summary>Who gives a holiday.</summary>
public enum HolidayKind
{
    National,
    CollectiveLeave,
    Local,
}

/// <summary>Days on which offices are closed.</summary>
/// <param name="Name">What is celebrated.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, inclusive.</param>
/// <param name="Kind">Who gives it.</param>
public sealed record Holiday(string Name, DateOnly From, DateOnly Until, HolidayKind Kind);
