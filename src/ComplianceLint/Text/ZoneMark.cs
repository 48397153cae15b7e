namespace ComplianceLint.Text;

/// <summary>A range of the decoded text that carries a flag of its own, such as a code span inside a paragraph.</summary>
internal readonly record struct ZoneMark(int Start, int End, Zone Flag);
