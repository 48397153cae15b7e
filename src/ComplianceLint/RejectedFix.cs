namespace ComplianceLint;

/// <summary>A fix that was not applied because it would do harm.</summary>
/// <param name="Path">The file, masked.</param>
/// <param name="Position">Where its finding stands.</param>
/// <param name="Diagnostic">The finding, which stays.</param>
/// <param name="Fix">What was refused.</param>
/// <param name="Reason">Why, as the end of a sentence; it quotes nothing of the text.</param>
public sealed record RejectedFix(string Path, LinePosition Position, Diagnostic Diagnostic, Fix Fix, LocalizedText Reason);
