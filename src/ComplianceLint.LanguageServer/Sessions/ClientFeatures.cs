using System.Text.Json;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Sessions;

/// <summary>What the client can do, as it said when it began.</summary>
internal sealed record ClientFeatures
{
    /// <summary>True for a client that asks for diagnostics; it is never told of them.</summary>
    public bool PullsDiagnostics { get; private init; }

    public bool RefreshesDiagnostics { get; private init; }

    public bool RefreshesHints { get; private init; }

    public bool WatchesFiles { get; private init; }

    public bool ShowsRelated { get; private init; }

    public bool ShowsCodeDescription { get; private init; }

    public bool ShowsTags { get; private init; }

    public bool ShowsProgress { get; private init; }

    /// <summary>True where it can show a page to its user.</summary>
    public bool ShowsDocuments { get; private init; }

    /// <summary>True for a client of our own that wants to know when <c>compliancelint/status</c> has another answer.</summary>
    public bool FollowsStatus { get; private init; }

    public bool HasActionLiterals { get; private init; }

    public bool ResolvesEdits { get; private init; }

    public bool TakesVersionedEdits { get; private init; }

    public bool ReadsMarkdown { get; private init; }

    public bool HasSymbolTree { get; private init; }

    public PositionEncoding Encoding { get; private init; }

    /// <summary>The language of its window; null where it is neither of ours.</summary>
    public Language? Language { get; private init; }

    public static ClientFeatures Read(JsonElement parameters)
    {
        var capabilities = parameters.At("capabilities");
        var text = capabilities.At("textDocument");
        var workspace = capabilities.At("workspace");
        var published = text.At("publishDiagnostics");
        return new ClientFeatures
        {
            PullsDiagnostics = text.At("diagnostic").ValueKind == JsonValueKind.Object,
            RefreshesDiagnostics = workspace.At("diagnostics", "refreshSupport").IsTrue(),
            RefreshesHints = workspace.At("inlayHint", "refreshSupport").IsTrue(),
            WatchesFiles = workspace.At("didChangeWatchedFiles", "dynamicRegistration").IsTrue(),
            ShowsRelated = published.At("relatedInformation").IsTrue(),
            ShowsCodeDescription = published.At("codeDescriptionSupport").IsTrue(),
            ShowsTags = published.At("tagSupport").ValueKind is JsonValueKind.Object or JsonValueKind.True,
            ShowsProgress = capabilities.At("window", "workDoneProgress").IsTrue(),
            ShowsDocuments = capabilities.At("window", "showDocument", "support").IsTrue(),
            FollowsStatus = capabilities.At("experimental", "complianceLint", "statusChanged").IsTrue(),
            HasActionLiterals = text.At("codeAction", "codeActionLiteralSupport").ValueKind == JsonValueKind.Object,
            ResolvesEdits = text.At("codeAction", "resolveSupport", "properties").Texts().Contains("edit") && text.At("codeAction", "dataSupport").IsTrue(),
            TakesVersionedEdits = workspace.At("workspaceEdit", "documentChanges").IsTrue(),
            ReadsMarkdown = text.At("hover", "contentFormat").Texts().Contains("markdown"),
            HasSymbolTree = text.At("documentSymbol", "hierarchicalDocumentSymbolSupport").IsTrue(),
            Encoding = EncodingOf(capabilities.At("general", "positionEncodings").Texts()),
            Language = LanguageOf(parameters.At("locale").Text()),
        };
    }

    /// <summary>The first that we know of those that the client likes; UTF-16 where it names none.</summary>
    private static PositionEncoding EncodingOf(IEnumerable<string> offered) => offered.Select(PositionEncodings.Find).FirstOrDefault(found => found is not null) ?? PositionEncoding.Utf16;

    // `in` is what Java and old systems call Indonesian.
    private static Language? LanguageOf(string? locale) => locale?.Split('-', '_', '.')[0].ToLowerInvariant() switch
    {
        "id" or "in" => ComplianceLint.Language.Indonesian,
        "en" => ComplianceLint.Language.English,
        _ => null,
    };
}
