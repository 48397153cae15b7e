namespace ComplianceLint.LanguageServer.Protocol;

/// <param name="Range">What can be followed.</param>
/// <param name="Target">Where it leads.</param>
/// <param name="Tooltip">What is there; null where the address says it.</param>
internal sealed record DocumentLink(LspRange Range, string Target, string? Tooltip);
