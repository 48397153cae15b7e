using System.Text.Json;
using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Findings;
using ComplianceLint.LanguageServer.Sessions;
using ComplianceLint.LanguageServer.Wire;
using ComplianceLint.Reporting;
using ComplianceLint.Workspace;

namespace ComplianceLint.LanguageServer.Hovers;

/// <summary>Answers our own <c>compliancelint/rules</c> and <c>compliancelint/explain</c>, for a client that lets its user choose a rule.</summary>
internal sealed class RuleCatalogue(OpenDocuments documents, Judge judge, Roots roots, RulePages pages)
{
    public Reply List(JsonElement parameters)
    {
        var options = OptionsOf(parameters);
        var language = judge.LanguageFor(options.Configuration.Messages);
        var rules = RuleNames.All(options).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal);
        return Reply.Of(new JsonArray([.. rules.Select(rule => new JsonObject
        {
            ["id"] = rule.Id,
            ["title"] = rule.Title.In(language),
            // What is off has no severity that counts.
            ["severity"] = options.RuleSet?.Find(rule.Id) is { } known ? Severities.NameOf(known.Severity) : "off",
        })]));
    }

    public Reply Explain(JsonElement parameters)
    {
        var options = OptionsOf(parameters);
        var language = judge.LanguageFor(options.Configuration.Messages);
        if (RuleNames.Find(options, parameters.At("rule").Text() ?? "") is not { } rule) return Reply.Fail(ErrorCode.InvalidParams, new LocalizedText("Tidak ada aturan dengan nama ini.", "There is no rule of this name.").In(language));
        var page = pages.Find(options, rule, language);
        return Reply.Of(new JsonObject
        {
            ["id"] = rule.Id,
            ["title"] = rule.Title.In(language),
            ["markdown"] = RuleMarkdown.Write(rule, options.RuleSet?.Clauses ?? new Dictionary<string, Clause>(), language, page),
            ["page"] = page,
        });
    }

    private WorkspaceOptions OptionsOf(JsonElement parameters) =>
        documents.Find(parameters.At("textDocument", "uri").Text() ?? "") is { } document ? roots.OptionsFor(document) : roots.OptionsForFolder();
}
