using ComplianceLint.LanguageServer.Protocol;

namespace ComplianceLint.LanguageServer.Runs;

/// <summary>A finding across posts in one of its files.</summary>
/// <param name="Item">The finding as the client is told.</param>
/// <param name="Span">Its place, without a byte order mark.</param>
internal sealed record PlacedFinding(LspDiagnostic Item, TextSpan Span);
