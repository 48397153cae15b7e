namespace ComplianceLint;

/// <summary>A stretch in which two versions of a text differ, with its place in each; what stands between two changes is the same in both.</summary>
public readonly record struct TextChange(TextSpan Before, TextSpan After);
