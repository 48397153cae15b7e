namespace ComplianceLint.LanguageServer.Protocol;

/// <param name="Start">Where in the text it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c>, <c>info</c> or <c>hint</c>.</param>
/// <param name="Rule">The rule's id.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Range">The same place in the document.</param>
internal sealed record PreviewMark(int Start, int End, string Severity, string Rule, string Message, LspRange Range);
