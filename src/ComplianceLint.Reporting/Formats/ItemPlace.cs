namespace ComplianceLint.Reporting.Formats;

/// <summary>Where an item stands in its file, from 1, in the unit of the format; what is null is not known.</summary>
internal readonly record struct ItemPlace(int Line, int? Column, int? EndLine, int? EndColumn);
