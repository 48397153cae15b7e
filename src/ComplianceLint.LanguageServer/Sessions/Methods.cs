using System.Text.Json;
using ComplianceLint.LanguageServer.Actions;
using ComplianceLint.LanguageServer.Commands;
using ComplianceLint.LanguageServer.Completions;
using ComplianceLint.LanguageServer.Counters;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Findings;
using ComplianceLint.LanguageServer.Hovers;
using ComplianceLint.LanguageServer.Links;
using ComplianceLint.LanguageServer.Previews;
using ComplianceLint.LanguageServer.Runs;
using ComplianceLint.LanguageServer.Symbols;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Sessions;

/// <summary>Everything that an initialized session understands, by the names of the protocol.</summary>
internal sealed class Methods
{
    private readonly Roots _roots;

    public Methods(ServerSettings settings, ClientConnection client, WorkQueue work, Ahead ahead, Log log, ClientFeatures features, JsonElement initialize)
    {
        _roots = new Roots(settings);
        AddFolders(initialize);
        var judge = new Judge(settings, _roots) { ClientLanguage = features.Language };
        var documents = new OpenDocuments(features.Encoding);
        var pages = new RulePages(settings, log);
        var run = new RunReporter(client, features, documents);
        var reporter = new FindingReporter(settings, client, work, ahead, features, documents, judge, pages, run);
        run.Changed = () => reporter.TellAgain();
        var runs = new RunCommand(settings, client, work, features, _roots, documents, judge, pages, run, log);
        var actions = new ActionProvider(documents, judge, features, pages);
        var catalogue = new RuleCatalogue(documents, judge, _roots, pages);
        var files = new FileWatch(client, work, features, _roots, () => reporter.Refresh());
        Requests = new Dictionary<string, Func<JsonElement, Reply>>(StringComparer.Ordinal)
        {
            ["textDocument/diagnostic"] = reporter.Answer,
            ["textDocument/codeAction"] = actions.Answer,
            ["codeAction/resolve"] = actions.Resolve,
            ["textDocument/completion"] = new CompletionProvider(documents, judge, _roots, settings).Answer,
            ["textDocument/inlayHint"] = new CounterHints(documents, judge).Answer,
            ["textDocument/documentSymbol"] = new SymbolProvider(documents, judge, features).Answer,
            ["textDocument/documentLink"] = new LinkProvider(documents, judge, _roots, pages).Answer,
            ["textDocument/hover"] = new HoverProvider(documents, judge, _roots, features, pages).Answer,
            ["compliancelint/status"] = new StatusProvider(documents, judge, run).Answer,
            ["compliancelint/rules"] = catalogue.List,
            ["compliancelint/explain"] = catalogue.Explain,
            ["compliancelint/preview"] = new PreviewProvider(documents, judge).Answer,
        };
        LongRequests = new Dictionary<string, Func<JsonElement, PendingReply, Reply?>>(StringComparer.Ordinal)
        {
            ["workspace/diagnostic"] = run.Answer,
            ["workspace/executeCommand"] = new CommandProvider(runs, new RulePageOpener(client, features, documents, _roots, judge, pages)).Answer,
        };
        Notifications = new Dictionary<string, Func<JsonElement, bool>>(StringComparer.Ordinal)
        {
            ["initialized"] = _ => files.Begin(),
            ["textDocument/didOpen"] = parameters => documents.Open(parameters) is { } document && run.Open(document) && reporter.Begin(document.Uri),
            ["textDocument/didChange"] = parameters => documents.Change(parameters) is { } document && reporter.Follow(document.Uri),
            ["textDocument/didClose"] = parameters => documents.Close(parameters) is { } document && reporter.End(document.Uri) && run.Close(document),
            ["textDocument/didSave"] = _ => files.LookSoon(),
            ["window/workDoneProgress/cancel"] = runs.Stop,
            ["workspace/didChangeWatchedFiles"] = parameters => run.Forget(FilesOf(parameters.At("changes"))) && files.LookSoon(),
            ["workspace/didChangeWorkspaceFolders"] = parameters => ChangeFolders(parameters.At("event")) && reporter.Refresh(),
            ["workspace/didChangeConfiguration"] = _ => files.LookSoon(),
        };
    }

    public IReadOnlyDictionary<string, Func<JsonElement, Reply>> Requests { get; }

    /// <summary>Those that may be answered later: at once, or null and the answer through the other.</summary>
    public IReadOnlyDictionary<string, Func<JsonElement, PendingReply, Reply?>> LongRequests { get; }

    /// <summary>Each says whether it could read its parameters.</summary>
    public IReadOnlyDictionary<string, Func<JsonElement, bool>> Notifications { get; }

    /// <summary>The folders of the window, or what clients sent before there could be several.</summary>
    private void AddFolders(JsonElement initialize)
    {
        string?[] folders = initialize.At("workspaceFolders") is { ValueKind: JsonValueKind.Array } several
            ? [.. several.EnumerateArray().Select(folder => folder.At("uri").Text())]
            : [initialize.At("rootUri").Text()];
        foreach (var folder in folders.OfType<string>().Select(DocumentUri.FileOf).OfType<string>()) _roots.Add(folder);
        if (_roots.Folders.Count == 0 && initialize.At("rootPath").Text() is { Length: > 0 } path && Path.IsPathFullyQualified(path)) _roots.Add(path);
    }

    private bool ChangeFolders(JsonElement change)
    {
        foreach (var folder in FilesOf(change.At("removed"))) _roots.Remove(folder);
        foreach (var folder in FilesOf(change.At("added"))) _roots.Add(folder);
        return true;
    }

    private static IEnumerable<string> FilesOf(JsonElement named) =>
        named.ValueKind == JsonValueKind.Array ? named.EnumerateArray().Select(one => DocumentUri.FileOf(one.At("uri").Text() ?? "")).OfType<string>() : [];
}
