using System.Text.Json;
using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Findings;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.LanguageServer.Sessions;
using ComplianceLint.LanguageServer.Wire;
using ComplianceLint.Reporting;
using ComplianceLint.Workspace;

namespace ComplianceLint.LanguageServer.Hovers;

/// <summary>Explains the findings under a pointer, or the rule or clause whose id stands there, in a draft as in a configuration.</summary>
internal sealed class HoverProvider(OpenDocuments documents, Judge judge, Roots roots, ClientFeatures features, RulePages pages)
{
    /// <summary>More would fill the screen.</summary>
    private const int MostFindings = 3;

    /// <summary>Answers <c>textDocument/hover</c>.</summary>
    public Reply Answer(JsonElement parameters)
    {
        if (!parameters.TryRead(ProtocolJson.Default.PositionParams, out var request)) return Reply.Fail(ErrorCode.InvalidParams, "A text document or a position is missing.");
        if (documents.Find(request.TextDocument.Uri) is not { } document) return Reply.Nothing;
        var at = document.Positions.OffsetOf(request.Position);
        return OfRuleId(document, at) ?? OfFindings(document, at) ?? Reply.Nothing;
    }

    private Reply? OfFindings(TextDocument document, int at)
    {
        if (judge.Of(document) is not { } judged) return null;
        var found = judged.Open
            .Select(one => (one.Diagnostic, Span: judged.SpanOf(one.Analysis.Post.Source, AbsencePlace.Of(one.Analysis.Post, one.Diagnostic) ?? one.Diagnostic.Span)))
            .Where(one => one.Span.Start <= at && (at < one.Span.End || one.Span.Start == at)).Take(MostFindings).ToList();
        if (found.Count == 0) return null;
        var options = judged.Linted.Options;
        var texts = found.Select(one => Explain(options, one.Diagnostic.Rule, judged.Language, one.Diagnostic.Message.In(judged.Language)));
        return Of(document, string.Join("\n\n---\n\n", texts), found[0].Span);
    }

    private Reply? OfRuleId(TextDocument document, int at)
    {
        if (RuleIdAt.Find(document.Text, at) is not { } span) return null;
        var options = roots.OptionsFor(document);
        var language = judge.LanguageFor(options.Configuration.Messages);
        var id = document.Text.Substring(span.Start, span.Length);
        if (RuleNames.Find(options, id) is { } rule) return Of(document, Explain(options, rule, language, null), span);
        return RuleNames.FindClause(options, id) is { } clause ? Of(document, $"**{clause.Title.In(language)}** · `{clause.Id}`\n\n{clause.Summary.In(language)}", span) : null;
    }

    private string Explain(WorkspaceOptions options, Rule rule, Language language, string? finding) =>
        RuleMarkdown.Write(rule, options.RuleSet?.Clauses ?? new Dictionary<string, Clause>(), language, pages.Find(options, rule, language), finding);

    private Reply Of(TextDocument document, string markdown, TextSpan span) => Reply.Of(new JsonObject
    {
        ["contents"] = new JsonObject { ["kind"] = features.ReadsMarkdown ? "markdown" : "plaintext", ["value"] = features.ReadsMarkdown ? markdown : Plain(markdown) },
        ["range"] = JsonSerializer.SerializeToNode(document.Positions.RangeOf(span), ProtocolJson.Default.LspRange),
    });

    private static string Plain(string markdown) => markdown.Replace("\\", "", StringComparison.Ordinal).Replace("**", "", StringComparison.Ordinal).Replace("```text\n", "", StringComparison.Ordinal).Replace("```", "", StringComparison.Ordinal);
}
