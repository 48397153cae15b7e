using System.Text.Json;
using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Findings;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.LanguageServer.Sessions;
using ComplianceLint.LanguageServer.Wire;
using ComplianceLint.Workspace;

namespace ComplianceLint.LanguageServer.Completions;

/// <summary>Offers the fields of front matter with their values, and ids of rules where one is named.</summary>
internal sealed class CompletionProvider(OpenDocuments documents, Judge judge, Roots roots, ServerSettings settings)
{
    private const int Field = 5;
    private const int Value = 12;
    private const int Reference = 18;

    /// <summary>Answers <c>textDocument/completion</c>.</summary>
    public Reply Answer(JsonElement parameters)
    {
        if (!parameters.TryRead(ProtocolJson.Default.PositionParams, out var request)) return Reply.Fail(ErrorCode.InvalidParams, "A text document or a position is missing.");
        if (documents.Find(request.TextDocument.Uri) is not { } document) return Reply.Nothing;
        var at = document.Positions.OffsetOf(request.Position);
        var options = roots.OptionsFor(document);
        var items = RuleIdPlace.Find(document.Text, at, IsGoverning(document)) is { } word ? RulesAt(document, word, options) : FieldsAt(document, at, options);
        return Reply.Of(new JsonArray([.. items.Select(item => JsonSerializer.SerializeToNode(item, ProtocolJson.Default.CompletionItem))]));
    }

    private static bool IsGoverning(TextDocument document) => document.Uri.EndsWith("/compliancelint.yaml", StringComparison.Ordinal) || document.Uri.EndsWith("/compliancelint.json", StringComparison.Ordinal);

    private IEnumerable<CompletionItem> RulesAt(TextDocument document, TextSpan word, WorkspaceOptions options)
    {
        var language = judge.LanguageFor(options.Configuration.Messages);
        var rules = options.Packs.SelectMany(pack => pack.Rules).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var range = document.Positions.RangeOf(word);
        return rules.Select(rule => rule.Group).Distinct(StringComparer.Ordinal).Select(group => Of($"{group}/*", null, Reference, range))
            .Concat(rules.Select(rule => Of(rule.Id, rule.Title.In(language), Reference, range)));
    }

    private IEnumerable<CompletionItem> FieldsAt(TextDocument document, int at, WorkspaceOptions options)
    {
        if (document.LanguageId.StartsWith("json", StringComparison.Ordinal)) return [];
        var zone = options.Configuration.TimeZone;
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(settings.Now ?? RunClock.Read(zone), zone).DateTime);
        return FieldProposal.At(document.Text, at, options.Registry, today)
            .Select(proposal => Of(proposal.Text, proposal.Detail, proposal.IsKey ? Field : Value, document.Positions.RangeOf(proposal.Span), proposal.IsKey ? ": " : ""));
    }

    private static CompletionItem Of(string text, string? detail, int kind, LspRange range, string behind = "") =>
        new() { Label = text, Detail = detail, Kind = kind, TextEdit = new LspTextEdit(range, text + behind) };
}
