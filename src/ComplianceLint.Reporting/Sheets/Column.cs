namespace ComplianceLint.Reporting.Sheets;

/// <summary>A column of a sheet.</summary>
/// <param name="Name">Its head.</param>
/// <param name="Width">How many characters it shows.</param>
internal readonly record struct Column(LocalizedText Name, int Width = 12);
