namespace ComplianceLint.LanguageServer.Protocol;

internal sealed record CodeDescription(string Href);
