namespace ComplianceLint.Reporting;

/// <summary>With which earlier runs a report compares its own.</summary>
/// <param name="History">The earlier runs.</param>
/// <param name="From">The first day that is shown; null for the first of all.</param>
/// <param name="To">The last day; null for the last of all.</param>
/// <param name="ByMonth">True to show a month at once: its last run, and what all of them found and mended.</param>
public sealed record TrendQuery(RunHistory History, DateOnly? From = null, DateOnly? To = null, bool ByMonth = false);
