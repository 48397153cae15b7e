namespace ComplianceLint;

/// <summary>Why a file, a rule or a setting could not be used; a run with one is never complete.</summary>
/// <param name="Code">A rule id of the group <c>compliancelint</c>, such as <c>compliancelint/invalid-post</c>.</param>
/// <param name="Path">The file, as it is to be shown.</param>
/// <param name="Message">What is wrong and what to do, without the place.</param>
/// <param name="Position">Where, when that is known.</param>
/// <param name="RuleId">The rule that could not run, when one is concerned.</param>
public sealed record Failure(string Code, string Path, LocalizedText Message, LinePosition? Position = null, string? RuleId = null);
