using System.Text.Json;
using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Findings;
using ComplianceLint.LanguageServer.Hovers;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.LanguageServer.Sessions;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Links;

/// <summary>Leads from a draft to its sources and pictures, and from each name of a rule to its page.</summary>
internal sealed class LinkProvider(OpenDocuments documents, Judge judge, Roots roots, RulePages pages)
{
    /// <summary>Answers <c>textDocument/documentLink</c>.</summary>
    public Reply Answer(JsonElement parameters)
    {
        if (!parameters.TryRead(ProtocolJson.Default.DocumentParams, out var request)) return Reply.Fail(ErrorCode.InvalidParams, "A text document is missing.");
        if (documents.Find(request.TextDocument.Uri) is not { } document) return Reply.Of(new JsonArray());
        var judged = judge.Of(document);
        var isDraft = judged?.Linted.Unlinted is null;
        var links = ToRules(document, isDraft).Concat(isDraft ? judged!.Linted.Analyses.SelectMany(analysis => Of(judged, analysis)) : []);
        return Reply.Of(new JsonArray([.. links.Select(link => JsonSerializer.SerializeToNode(link, ProtocolJson.Default.DocumentLink))]));
    }

    private static IEnumerable<DocumentLink> Of(JudgedDocument judged, Analysis analysis) =>
        from link in StatedLink.Of(analysis)
        let target = link.IsFile ? FileAddress(judged, link.Address) : link.Address
        where target is not null
        select new DocumentLink(judged.RangeOf(analysis.Post.Source, link.Span), target, link.Title);

    private static string? FileAddress(JudgedDocument judged, string written) => judged.Drafts.FindAttachment(judged.Text, written) is { } file ? DocumentUri.Of(file) : null;

    private IEnumerable<DocumentLink> ToRules(TextDocument document, bool isDraft)
    {
        var options = roots.OptionsFor(document);
        var language = judge.LanguageFor(options.Configuration.Messages);
        return from span in RuleIds.Find(document.Text, isDraft)
               let rule = RuleNames.Find(options, document.Text.Substring(span.Start, span.Length))
               where rule is not null
               let page = pages.Find(options, rule, language)
               where page is not null
               select new DocumentLink(document.Positions.RangeOf(span), page, rule.Title.In(language));
    }
}
