using System.Text.Json;
using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.LanguageServer.Runs;
using ComplianceLint.LanguageServer.Sessions;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Findings;

/// <summary>Tells the client what is found: when it asks, or else by itself once a text rests, and each version once.</summary>
internal sealed class FindingReporter(
    ServerSettings settings, ClientConnection client, WorkQueue work, Ahead ahead, ClientFeatures features, OpenDocuments documents, Judge judge, RulePages pages, RunReporter run)
{
    /// <summary>Whoever never stops typing is told in between.</summary>
    private const int MostDebounces = 5;

    private readonly Dictionary<string, long> _waitingSince = new(StringComparer.Ordinal);

    /// <summary>Answers <c>textDocument/diagnostic</c>.</summary>
    public Reply Answer(JsonElement parameters)
    {
        if (!parameters.TryRead(ProtocolJson.Default.DocumentParams, out var request)) return Reply.Fail(ErrorCode.InvalidParams, "A text document is missing.");
        var uri = request.TextDocument.Uri;
        if (ahead.IsSuperseded(uri)) return Reply.Fail(ErrorCode.ServerCancelled, "The text has changed.", new JsonObject { ["retriggerRequest"] = true });
        var items = documents.Find(uri) is { } document ? ItemsOf(document) : run.OfClosed(uri);
        var id = ResultId.Of(items);
        var report = id == request.PreviousResultId ? new DiagnosticReport("unchanged", id, null) : new DiagnosticReport("full", id, items);
        return Reply.Of(JsonSerializer.SerializeToNode(report, ProtocolJson.Default.DiagnosticReport));
    }

    /// <summary>A document was opened.</summary>
    public bool Begin(string uri)
    {
        judge.Forget(uri);
        if (!features.PullsDiagnostics) work.AddLater(NameOf(uri), TimeSpan.Zero, () => Publish(uri));
        return true;
    }

    /// <summary>A document was changed.</summary>
    public bool Follow(string uri)
    {
        if (features.PullsDiagnostics) return true;
        var now = Environment.TickCount64;
        if (!_waitingSince.TryGetValue(uri, out var since)) _waitingSince[uri] = since = now;
        var rest = (since + (settings.Debounce.TotalMilliseconds * MostDebounces)) - now;
        work.AddLater(NameOf(uri), TimeSpan.FromMilliseconds(Math.Clamp(rest, 0, settings.Debounce.TotalMilliseconds)), () => Publish(uri));
        return true;
    }

    /// <summary>A document was closed; what a client shows of it by our word has to go.</summary>
    public bool End(string uri)
    {
        judge.Forget(uri);
        work.Drop(NameOf(uri));
        _waitingSince.Remove(uri);
        if (!features.PullsDiagnostics) Publish(new PublishDiagnosticsParams(uri, null, []));
        return true;
    }

    /// <summary>What governs the documents changed.</summary>
    public bool Refresh()
    {
        judge.ForgetAll();
        return TellAgain();
    }

    /// <summary>What is said of open documents is another, though none was changed.</summary>
    public bool TellAgain()
    {
        if (features is { PullsDiagnostics: true, RefreshesDiagnostics: true }) client.Request("workspace/diagnostic/refresh", null);
        if (features.FollowsStatus) client.Notify("compliancelint/statusChanged", null);
        if (features.RefreshesHints) client.Request("workspace/inlayHint/refresh", null);
        if (features.PullsDiagnostics) return true;
        foreach (var document in documents.All) work.AddLater(NameOf(document.Uri), TimeSpan.Zero, () => Publish(document.Uri));
        return true;
    }

    private static string NameOf(string uri) => $"publish {uri}";

    private void Publish(string uri)
    {
        if (documents.Find(uri) is not { } document || ahead.IsSuperseded(uri)) return;
        _waitingSince.Remove(uri);
        Publish(new PublishDiagnosticsParams(uri, document.Version, ItemsOf(document)));
    }

    private void Publish(PublishDiagnosticsParams diagnostics) =>
        client.Notify("textDocument/publishDiagnostics", JsonSerializer.SerializeToNode(diagnostics, ProtocolJson.Default.PublishDiagnosticsParams));

    private IReadOnlyList<LspDiagnostic> ItemsOf(TextDocument document)
    {
        if (judge.Check(document) is { } found) return GoverningMapper.Map(document, found, judge.LanguageFor(found.Options.Configuration.Messages));
        return judge.Of(document) is { } judged ? [.. DiagnosticMapper.Map(judged, features, pages), .. run.AcrossPosts(document) ?? []] : [];
    }
}
