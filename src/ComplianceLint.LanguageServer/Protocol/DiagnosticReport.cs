namespace ComplianceLint.LanguageServer.Protocol;

/// <param name="Kind"><c>full</c>, or <c>unchanged</c> without items.</param>
/// <param name="ResultId">Names the items.</param>
/// <param name="Items">The diagnostics.</param>
internal sealed record DiagnosticReport(string Kind, string ResultId, IReadOnlyList<LspDiagnostic>? Items);
