using System.Text.Json;
using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Findings;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.LanguageServer.Sessions;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Runs;

/// <summary>
/// Shows what the last run found: of files that are not open as answers to <c>workspace/diagnostic</c>, or told to clients that never
/// ask; of open ones, with their own findings, what is found across posts. No file ever has findings from both sides.
/// </summary>
internal sealed class RunReporter(ClientConnection client, ClientFeatures features, OpenDocuments documents)
{
    private static readonly string NothingFound = ResultId.Of([]);

    private readonly Dictionary<string, string> _told = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (string Uri, string Id)> _known = new(StringComparer.Ordinal);
    private RunResult? _result;
    private PendingReply? _waiting;
    private bool _asks;

    /// <summary>Called when findings of open files are others.</summary>
    public Action Changed { get; set; } = () => { };

    /// <summary>True once a run has ended and was not cleared away.</summary>
    public bool HasRun => _result is not null;

    public void Show(RunResult? result)
    {
        _result = result;
        Update();
        Changed();
    }

    /// <summary>What was found across posts in an open file; null where its text is no longer the one that was judged.</summary>
    public IReadOnlyList<LspDiagnostic>? AcrossPosts(TextDocument document)
    {
        if (FoundIn(document.File) is not { AcrossPosts.Count: > 0 } found) return [];
        if (!IsJudged(document, found)) return null;
        return [.. found.AcrossPosts.Select(finding => finding.Item with { Range = document.Positions.RangeOf(finding.Span with { Start = finding.Span.Start + document.Mark }) })];
    }

    /// <summary>What is said of a file that is not open: clients ask a last time for one that they close.</summary>
    public IReadOnlyList<LspDiagnostic> OfClosed(string uri) => FoundIn(DocumentUri.FileOf(uri))?.All ?? [];

    /// <summary>Answers <c>workspace/diagnostic</c>: at once where something is new, else as soon as something is.</summary>
    public Reply? Answer(JsonElement parameters, PendingReply pending)
    {
        _asks = true;
        Withdraw();
        _known.Clear();
        if (parameters.At("previousResultIds") is { ValueKind: JsonValueKind.Array } known)
        {
            foreach (var one in known.EnumerateArray())
            {
                if (one.At("uri").Text() is { } uri) _known[DocumentUri.FileOf(uri) ?? uri] = (uri, one.At("value").Text() ?? "");
            }
        }

        _waiting?.Complete(ReportOf([]));
        _waiting = null;
        if (News() is { Count: > 0 } news) return ReportOf(news);
        _waiting = pending;
        return null;
    }

    /// <summary>A file was opened: from now on its findings are its own.</summary>
    public bool Open(TextDocument document)
    {
        if (document.File is null || !_told.Remove(document.File)) return true;
        // A client that is told gets the file's own findings in their place.
        var uri = DocumentUri.Of(document.File);
        if (features.PullsDiagnostics || uri != document.Uri) Publish(uri, []);
        return true;
    }

    /// <summary>A file was closed: what the run said of it counts again where its text is the one that was judged.</summary>
    public bool Close(TextDocument document)
    {
        if (FoundIn(document.File) is not { } found) return true;
        if (!IsJudged(document, found)) return Forget([document.File!]);
        Update();
        return true;
    }

    /// <summary>Files changed on the disk: what the run said of them is known no longer.</summary>
    public bool Forget(IEnumerable<string> files)
    {
        var any = false;
        foreach (var file in files.Where(file => documents.FindFile(file) is null)) any |= _result?.Files.Remove(file) == true;
        if (any) Update();
        return true;
    }

    private static bool IsJudged(TextDocument document, FileFindings found) => found.Text == TextKey.Of(document.Text.AsSpan(document.Mark));

    private static Reply ReportOf(JsonArray items) => Reply.Of(new JsonObject { ["items"] = items });

    private FileFindings? FoundIn(string? file) => file is null ? null : _result?.Files.GetValueOrDefault(file);

    private void Update()
    {
        if (!_asks)
        {
            TellAll();
        }
        else if (_waiting is not null && News() is { Count: > 0 } news)
        {
            _waiting.Complete(ReportOf(news));
            _waiting = null;
        }
    }

    private void TellAll()
    {
        var shown = Shown();
        foreach (var file in _told.Keys.Except(shown.Keys).ToList())
        {
            _told.Remove(file);
            if (documents.FindFile(file) is null) Publish(DocumentUri.Of(file), []);
        }

        foreach (var (file, items) in shown)
        {
            var id = ResultId.Of(items);
            if (_told.GetValueOrDefault(file) == id) continue;
            _told[file] = id;
            Publish(DocumentUri.Of(file), items);
        }
    }

    /// <summary>A client that begins to ask is told no more.</summary>
    private void Withdraw()
    {
        foreach (var file in _told.Keys.Where(file => documents.FindFile(file) is null)) Publish(DocumentUri.Of(file), []);
        _told.Clear();
    }

    private Dictionary<string, IReadOnlyList<LspDiagnostic>> Shown()
    {
        var shown = new Dictionary<string, IReadOnlyList<LspDiagnostic>>(StringComparer.Ordinal);
        if (_result is null) return shown;
        foreach (var (file, found) in _result.Files.Where(entry => documents.FindFile(entry.Key) is null)) shown[file] = found.All;
        return shown;
    }

    /// <summary>What the client does not know yet: other findings of a file, or that there are none any more.</summary>
    private JsonArray News()
    {
        var news = new JsonArray();
        var shown = Shown();
        foreach (var (file, items) in shown)
        {
            var id = ResultId.Of(items);
            if (_known.GetValueOrDefault(file).Id != id) news.Add(ReportOf(DocumentUri.Of(file), id, items));
        }

        foreach (var (file, (uri, id)) in _known)
        {
            if (!shown.ContainsKey(file) && id != NothingFound && documents.FindFile(file) is null) news.Add(ReportOf(uri, NothingFound, []));
        }

        return news;
    }

    private static JsonNode ReportOf(string uri, string id, IReadOnlyList<LspDiagnostic> items)
    {
        var report = JsonSerializer.SerializeToNode(new DiagnosticReport("full", id, items), ProtocolJson.Default.DiagnosticReport)!;
        report["uri"] = uri;
        report["version"] = null;
        return report;
    }

    private void Publish(string uri, IReadOnlyList<LspDiagnostic> items) =>
        client.Notify("textDocument/publishDiagnostics", JsonSerializer.SerializeToNode(new PublishDiagnosticsParams(uri, null, items), ProtocolJson.Default.PublishDiagnosticsParams));
}
