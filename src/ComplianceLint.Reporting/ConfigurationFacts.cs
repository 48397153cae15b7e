namespace ComplianceLint.Reporting;

/// <summary>What counts for a file, as it is to be shown.</summary>
/// <param name="Path">The file.</param>
/// <param name="Settings">The settings apart from rules.</param>
/// <param name="Posts">One for each combination of overrides that posts of the file meet.</param>
public sealed record ConfigurationFacts(string Path, IReadOnlyList<SettingFact> Settings, IReadOnlyList<PostSettings> Posts);
