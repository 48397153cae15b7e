namespace ComplianceLint.LanguageServer.Protocol;

internal sealed record LspLocation(string Uri, LspRange Range);
