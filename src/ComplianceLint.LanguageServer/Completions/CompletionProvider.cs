using System.Text.Json;
using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Findings;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.LanguageServer.Sessions;
using ComplianceLint.LanguageServer.Wire;
using ComplianceLint.Workspace;

namespace ComplianceLint.LanguageServer.Completions;

/// <summary>Offers fields with their values, hashtags and accounts, and ids of rules and clauses where one is named.</summary>
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
        var items = IdPlace.Find(document.Text, at, IsConfiguration(document), IsYaml(document)) is { } place ? IdsAt(document, place, options) : FieldsAt(document, at, options);
        return Reply.Of(new JsonArray([.. items.Select(item => JsonSerializer.SerializeToNode(item, ProtocolJson.Default.CompletionItem))]));
    }

    private static bool IsYaml(TextDocument document) => document.Uri.EndsWith(".yaml", StringComparison.Ordinal) || document.Uri.EndsWith(".yml", StringComparison.Ordinal);

    private static bool IsConfiguration(TextDocument document) => document.Uri.EndsWith("/compliancelint.yaml", StringComparison.Ordinal) || document.Uri.EndsWith("/compliancelint.json", StringComparison.Ordinal);

    private IEnumerable<CompletionItem> IdsAt(TextDocument document, IdPlace place, WorkspaceOptions options)
    {
        var language = judge.LanguageFor(options.Configuration.Messages);
        var rules = options.Packs.SelectMany(pack => pack.Rules).DistinctBy(rule => rule.Id).OrderBy(rule => rule.Id, StringComparer.Ordinal).ToList();
        var range = document.Positions.RangeOf(place.Word);
        if (place.IsClause)
        {
            var clauses = options.Packs.SelectMany(pack => pack.Clauses).DistinctBy(clause => clause.Id).OrderBy(clause => clause.Id, StringComparer.Ordinal);
            return clauses.Select(clause => Of(clause.Id, clause.Title.In(language), Reference, range));
        }

        return rules.Select(rule => rule.Group).Distinct(StringComparer.Ordinal).Select(group => Of($"{group}/*", null, Reference, range))
            .Concat(rules.Select(rule => Of(rule.Id, rule.Title.In(language), Reference, range)));
    }

    private IEnumerable<CompletionItem> FieldsAt(TextDocument document, int at, WorkspaceOptions options)
    {
        if (roots.Find(document) is not var (_, text)) return [];
        var zone = options.Configuration.TimeZone;
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(settings.Now ?? RunClock.Read(zone), zone).DateTime);
        return FieldProposal.At(new SourceText(text.File, document.Text), at, options.Registry, today).Select(proposal => Of(document, proposal));
    }

    private static CompletionItem Of(TextDocument document, FieldProposal proposal)
    {
        var item = Of(proposal.Name, proposal.Detail, proposal.IsKey ? Field : Value, document.Positions.RangeOf(proposal.Span)) with { TextEdit = new LspTextEdit(document.Positions.RangeOf(proposal.Span), proposal.Text) };
        // An editor compares what it offers with what stands there, a quote that was begun included.
        return proposal.Span.Length > 0 && document.Text[proposal.Span.Start] == '"' ? item with { FilterText = proposal.Text } : item;
    }

    private static CompletionItem Of(string text, string? detail, int kind, LspRange range) => new() { Label = text, Detail = detail, Kind = kind, TextEdit = new LspTextEdit(range, text) };
}
