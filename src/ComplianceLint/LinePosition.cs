namespace ComplianceLint;

/// <summary>A 1-based line and a 1-based column in UTF-16 code units, as people and JSON output read them.</summary>
public readonly record struct LinePosition(int Line, int Column);
