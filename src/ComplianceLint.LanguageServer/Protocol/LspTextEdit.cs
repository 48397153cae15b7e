namespace ComplianceLint.LanguageServer.Protocol;

internal sealed record LspTextEdit(LspRange Range, string NewText);
