using System.Security.Cryptography;
using System.Text.Json;
using ComplianceLint.LanguageServer.Protocol;

namespace ComplianceLint.LanguageServer.Findings;

/// <summary>Names diagnostics: equal items have equal ids, so an edit that changes none costs the client nothing.</summary>
internal static class ResultId
{
    public static string Of(IReadOnlyList<LspDiagnostic> items)
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(new PublishDiagnosticsParams("", null, items), ProtocolJson.Default.PublishDiagnosticsParams);
        return Convert.ToHexStringLower(SHA256.HashData(json).AsSpan(0, 12));
    }
}
