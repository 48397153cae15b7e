using System.Text.Json;
using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Findings;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.LanguageServer.Runs;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Counters;

/// <summary>Answers our own <c>compliancelint/status</c>: how a draft stands, or why nothing is said about it.</summary>
internal sealed class StatusProvider(OpenDocuments documents, Judge judge, RunReporter run)
{
    public Reply Answer(JsonElement parameters)
    {
        if (!parameters.TryRead(ProtocolJson.Default.CaretParams, out var request)) return Reply.Fail(ErrorCode.InvalidParams, "A text document is missing.");
        if (documents.Find(request.TextDocument.Uri) is not { } document || judge.Of(document) is not { } judged) return Reply.Of(Unlinted(null));
        if (judged.Linted.Unlinted is { } reason) return Reply.Of(Unlinted(reason.In(judged.Language)));
        var open = judged.Open.Select(found => found.Diagnostic).Where(diagnostic => !diagnostic.IsReview).ToList();
        var status = new JsonObject
        {
            ["linted"] = true,
            ["complete"] = judged.Linted.Failures.Count == 0 && judged.Linted.Analyses.All(analysis => analysis.IsComplete),
            ["posts"] = judged.Linted.Analyses.Count,
        };
        foreach (var severity in Enum.GetValues<Severity>()) status[$"{Severities.NameOf(severity)}s"] = open.Count(diagnostic => diagnostic.Severity == severity);
        AddScore(judged, status);
        status["counters"] = CountersAt(judged, request.Position);
        status["acrossPosts"] = AcrossPosts(judged);
        return Reply.Of(status);
    }

    /// <summary>One for each channel: of a thread the post at the caret, else the fullest.</summary>
    private static JsonArray CountersAt(JudgedDocument judged, LspPosition? caret)
    {
        if (judged.PostAt(caret) is not { } analysis) return [];
        var at = caret is { } position ? judged.Document.Positions.OffsetOf(position) : -1;
        var counters = ChannelCounters.Of(analysis).GroupBy(counter => counter.Text.Channel)
            .Select(texts => texts.FirstOrDefault(text => IsAt(judged.SpanOf(analysis.Post.Source, text.Source))) ?? texts.MaxBy(text => (double)text.Text.Count / text.Max)!);
        return new JsonArray([.. counters.Select(counter => new JsonObject
        {
            ["channel"] = counter.Text.Channel.Name,
            ["label"] = counter.Label,
            ["count"] = counter.Text.Count,
            ["limit"] = counter.Max,
            ["over"] = counter.IsOver,
        })]);

        bool IsAt(TextSpan span) => span.Start <= at && at <= span.End;
    }

    /// <summary>What only a run over all drafts finds, so that nobody takes silence for a pass.</summary>
    private JsonObject AcrossPosts(JudgedDocument judged)
    {
        var rules = judged.Linted.Options.RuleSet?.AcrossPosts.Count() ?? 0;
        var found = run.HasRun ? run.AcrossPosts(judged.Document) : null;
        var json = new JsonObject { ["rules"] = rules, ["checked"] = run.HasRun };
        if (found is not null) json["findings"] = found.Count;
        if (rules > 0 && found is not { Count: 0 }) json["note"] = NoteOn(found?.Count, rules).In(judged.Language);
        return json;
    }

    private LocalizedText NoteOn(int? found, int rules) => (found, run.HasRun) switch
    {
        (not null, _) => new($"{found} temuan menyangkut unggahan lain juga.", $"{found} {(found == 1 ? "finding concerns" : "findings concern")} other posts too."),
        (_, true) => new("Berkas ini berubah sejak semua draf diperiksa; periksa sekali lagi untuk temuan antarunggahan.", "This file has changed since all drafts were linted; lint them once more for findings across posts."),
        _ => new($"{rules} aturan membandingkan unggahan; temuannya baru ada setelah semua draf diperiksa.", $"{rules} {(rules == 1 ? "rule compares" : "rules compare")} posts; what {(rules == 1 ? "it finds" : "they find")} shows once all drafts are linted."),
    };

    private static JsonObject Unlinted(string? reason) => new() { ["linted"] = false, ["reason"] = reason };

    /// <summary>The lowest principle of all posts, as everywhere.</summary>
    private static void AddScore(JudgedDocument judged, JsonObject status)
    {
        var principles = judged.Linted.Analyses.SelectMany(analysis => analysis.Score.ByClause).Where(points => points.Key.StartsWith("prinsip/", StringComparison.Ordinal)).ToList();
        if (principles.Count == 0) return;
        var worst = principles.MinBy(points => points.Value);
        status["score"] = worst.Value;
        status["principle"] = worst.Key;
        status["principleTitle"] = judged.Linted.Options.RuleSet?.Clauses.GetValueOrDefault(worst.Key)?.Title.In(judged.Language);
    }
}
