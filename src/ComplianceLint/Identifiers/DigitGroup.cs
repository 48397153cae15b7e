namespace ComplianceLint.Identifiers;

/// <summary>Digits without a visible sign between them.</summary>
/// <param name="Start">Offset of the first.</param>
/// <param name="End">Offset behind the last.</param>
/// <param name="Length">How many.</param>
/// <param name="Total">How many up to the end of this group.</param>
/// <param name="Separator">What stands before the group, by its class; NUL before the first.</param>
internal readonly record struct DigitGroup(int Start, int End, int Length, int Total, char Separator);
