using System.Text.Json;
using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Findings;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Counters;

/// <summary>Answers our own <c>compliancelint/status</c>: how a draft stands, or why nothing is said about it.</summary>
internal sealed class StatusProvider(OpenDocuments documents, Judge judge)
{
    public Reply Answer(JsonElement parameters)
    {
        if (!parameters.TryRead(ProtocolJson.Default.DocumentParams, out var request)) return Reply.Fail(ErrorCode.InvalidParams, "A text document is missing.");
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
        return Reply.Of(status);
    }

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
