namespace ComplianceLint.LanguageServer.Tests;

/// <summary>What clients say that they can do.</summary>
internal static class Capabilities
{
    /// <summary>Neovim 0.7 and others that must be told.</summary>
    public const string Push = """{"textDocument":{"publishDiagnostics":{"relatedInformation":true,"codeDescriptionSupport":true,"tagSupport":{"valueSet":[1]}}}}""";

    /// <summary>VS Code, in short.</summary>
    public const string Pull = """
        {"general":{"positionEncodings":["utf-16"]},
         "textDocument":{"diagnostic":{},"publishDiagnostics":{"relatedInformation":true,"codeDescriptionSupport":true,"tagSupport":{"valueSet":[1]}},
           "codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}},"dataSupport":true,"resolveSupport":{"properties":["edit"]}},
           "hover":{"contentFormat":["markdown"]},"documentSymbol":{"hierarchicalDocumentSymbolSupport":true}},
         "workspace":{"diagnostics":{"refreshSupport":true},"inlayHint":{"refreshSupport":true},"didChangeWatchedFiles":{"dynamicRegistration":true},"workspaceEdit":{"documentChanges":true}},"window":{"showDocument":{"support":true}}}
        """;

    public const string PullUtf8 = """{"general":{"positionEncodings":["utf-8","utf-16"]},"textDocument":{"diagnostic":{}}}""";
}
