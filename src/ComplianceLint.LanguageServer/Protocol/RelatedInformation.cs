namespace ComplianceLint.LanguageServer.Protocol;

internal sealed record RelatedInformation(LspLocation Location, string Message);
