namespace ComplianceLint.LanguageServer.Protocol;

/// <summary>Half-open.</summary>
internal readonly record struct LspRange(LspPosition Start, LspPosition End);
