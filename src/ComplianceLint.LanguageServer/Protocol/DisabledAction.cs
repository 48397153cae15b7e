namespace ComplianceLint.LanguageServer.Protocol;

/// <param name="Reason">Why it cannot be done.</param>
internal sealed record DisabledAction(string Reason);
