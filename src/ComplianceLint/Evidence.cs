namespace ComplianceLint;

/// <summary>Why a finding was made, for those who must believe it: no digit of the number is in it.</summary>
/// <param name="Score">How certain it is, from 0 to 100; 70 and above is the strong grade.</param>
/// <param name="Reasons">What speaks for and against it, a short phrase each.</param>
public sealed record Evidence(int Score, IReadOnlyList<LocalizedText> Reasons);
