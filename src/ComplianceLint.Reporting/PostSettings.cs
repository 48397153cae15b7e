namespace ComplianceLint.Reporting;

/// <summary>What counts for the posts of a file for which the same overrides do.</summary>
/// <param name="Lines">Where the posts begin; none when the file holds none.</param>
/// <param name="Overrides">The place of each override that counts, and the keys by which it selects them.</param>
/// <param name="Rules">All rules, by id.</param>
public sealed record PostSettings(
    IReadOnlyList<int> Lines, IReadOnlyList<(string Place, IReadOnlyList<(string Key, IReadOnlyList<string> Values)> Selectors)> Overrides, IReadOnlyList<SettingFact> Rules);
