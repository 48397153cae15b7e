using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Actions;
using ComplianceLint.LanguageServer.Commands;
using ComplianceLint.LanguageServer.Documents;

namespace ComplianceLint.LanguageServer.Sessions;

/// <summary>What the server tells a client that it can do.</summary>
internal static class ServerCapabilities
{
    private const int Incremental = 2;

    public static JsonObject For(ClientFeatures client)
    {
        var capabilities = new JsonObject
        {
            ["positionEncoding"] = PositionEncodings.NameOf(client.Encoding),
            ["textDocumentSync"] = new JsonObject { ["openClose"] = true, ["change"] = Incremental, ["save"] = new JsonObject { ["includeText"] = false } },
            ["codeActionProvider"] = new JsonObject { ["codeActionKinds"] = new JsonArray(ActionProvider.QuickFix, ActionProvider.FixAllKind), ["resolveProvider"] = client.ResolvesEdits },
            ["executeCommandProvider"] = new JsonObject { ["commands"] = new JsonArray([.. CommandProvider.Names.Select(name => JsonValue.Create(name))]), ["workDoneProgress"] = true },
            ["hoverProvider"] = true,
            ["completionProvider"] = new JsonObject { ["triggerCharacters"] = new JsonArray(":", "/", "[", " ", "\"", "#", "@") },
            ["inlayHintProvider"] = true,
            ["documentSymbolProvider"] = true,
            ["documentLinkProvider"] = new JsonObject(),
            ["workspace"] = new JsonObject { ["workspaceFolders"] = new JsonObject { ["supported"] = true, ["changeNotifications"] = true } },
        };
        if (client.PullsDiagnostics)
        {
            capabilities["diagnosticProvider"] = new JsonObject { ["identifier"] = "compliancelint", ["interFileDependencies"] = false, ["workspaceDiagnostics"] = true };
        }

        return capabilities;
    }
}
