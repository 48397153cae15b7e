namespace ComplianceLint;

/// <summary>Days on which other rules hold, such as those of an election; a season may come again.</summary>
/// <param name="Name">As rules name it, such as <c>pemilu</c>.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, inclusive.</param>
public sealed record Season(string Name, DateOnly From, DateOnly Until);
