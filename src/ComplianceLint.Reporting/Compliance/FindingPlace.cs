namespace ComplianceLint.Reporting.Compliance;

/// <summary>Where a finding stands in the report, and in which file.</summary>
/// <param name="Anchor">Its name inside of the report.</param>
/// <param name="Place">Its masked path with the line.</param>
internal readonly record struct FindingPlace(string Anchor, string Place);
