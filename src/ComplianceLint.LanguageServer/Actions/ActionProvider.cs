using System.Text.Json;
using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Commands;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Findings;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.LanguageServer.Sessions;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Actions;

/// <summary>Offers what can be done about findings; what it would change is worked out when somebody chooses it.</summary>
internal sealed class ActionProvider(OpenDocuments documents, Judge judge, ClientFeatures features, RulePages pages)
{
    /// <summary>Whether a suppression works is tried, so a range that holds a whole draft offers none.</summary>
    private const int MostSuppressed = 5;

    public const string QuickFix = "quickfix";
    public const string FixAllKind = "source.fixAll.complianceLint";

    /// <summary>Answers <c>textDocument/codeAction</c>.</summary>
    public Reply Answer(JsonElement parameters)
    {
        if (!parameters.TryRead(ProtocolJson.Default.CodeActionParams, out var request)) return Reply.Fail(ErrorCode.InvalidParams, "A text document or a range is missing.");
        // Clients from before there were actions with edits know commands alone.
        if (!features.HasActionLiterals || documents.Find(request.TextDocument.Uri) is not { } document || judge.Of(document) is not { } judged) return Reply.Of(new JsonArray());
        var actions = new List<CodeAction>();
        if (Wants(request, QuickFix)) AddQuickFixes(judged, request, actions);
        if (Wants(request, FixAllKind) && judged.Open.Any(found => IsSafe(found.Diagnostic))) actions.Add(Of(judged, ActionTexts.FixAll, new ActionOrder { Uri = document.Uri, Do = "fixAll" }, FixAllKind));
        return Reply.Of(new JsonArray([.. actions.Select(Finish).OfType<CodeAction>().Select(action => JsonSerializer.SerializeToNode(action, ProtocolJson.Default.CodeAction))]));

        CodeAction? Finish(CodeAction action)
        {
            if (features.ResolvesEdits || action.Data is not { } order) return action;
            return EditOf(judged, order) is { } edit ? action with { Edit = edit, Data = null } : null;
        }
    }

    /// <summary>Answers <c>codeAction/resolve</c>: the same action with its edit, or without one where there is nothing left to do.</summary>
    public Reply Resolve(JsonElement parameters)
    {
        if (!parameters.TryRead(ProtocolJson.Default.CodeAction, out var action) || action.Data is not { } order) return Reply.Fail(ErrorCode.InvalidParams, "The action has lost its data.");
        var judged = documents.Find(order.Uri) is { } document ? judge.Of(document) : null;
        var edit = judged is null ? null : EditOf(judged, order);
        return Reply.Of(JsonSerializer.SerializeToNode(action with { Edit = edit ?? [] }, ProtocolJson.Default.CodeAction));
    }

    private void AddQuickFixes(JudgedDocument judged, CodeActionParams request, List<CodeAction> actions)
    {
        var range = judged.Document.Positions.SpanOf(request.Range);
        var found = judged.Open.Where(found => Touches(judged, found.Analysis, found.Diagnostic, range)).ToList();
        foreach (var (_, diagnostic) in found) AddFixes(judged, diagnostic, request, actions);
        foreach (var rule in found.Where(one => IsSafe(one.Diagnostic)).Select(one => one.Diagnostic.Rule).Distinct())
        {
            if (judged.Open.Count(other => other.Diagnostic.Rule == rule && IsSafe(other.Diagnostic)) < 2) continue;
            actions.Add(Of(judged, ActionTexts.FixRule(rule), new ActionOrder { Uri = judged.Document.Uri, Do = "fixRule", Rule = rule.Id }));
        }

        var distinct = found.DistinctBy(one => one.Diagnostic.Fingerprint).ToList();
        foreach (var (analysis, diagnostic) in distinct.Take(MostSuppressed)) AddSuppressions(judged, analysis, diagnostic, request, actions);
        if (features.ShowsDocuments) actions.AddRange(distinct.Take(MostSuppressed).Select(one => one.Diagnostic.Rule).Distinct().Select(rule => OpenRule(judged, rule)).OfType<CodeAction>());
    }

    private static void AddFixes(JudgedDocument judged, Diagnostic diagnostic, CodeActionParams request, List<CodeAction> actions)
    {
        for (var i = 0; i < diagnostic.Fixes.Count; i++)
        {
            var fix = diagnostic.Fixes[i];
            var order = new ActionOrder { Uri = judged.Document.Uri, Do = "fix", Finding = diagnostic.Fingerprint, Fix = i };
            actions.Add(Of(judged, fix.Title, order) with { IsPreferred = i == 0 && fix.Applicability == Applicability.Safe ? true : null, Diagnostics = Shown(request, diagnostic) });
        }
    }

    private static void AddSuppressions(JudgedDocument judged, Analysis analysis, Diagnostic diagnostic, CodeActionParams request, List<CodeAction> actions)
    {
        var rule = diagnostic.Rule;
        // What the engine says about a file itself is repaired, never suppressed.
        if (rule.Pack.Length == 0) return;
        var shown = Shown(request, diagnostic);
        if (rule.Lock is { } locked)
        {
            actions.Add(Of(judged, ActionTexts.Locked(rule), null) with { Disabled = new DisabledAction(ActionTexts.WhyLocked(locked).In(judged.Language)), Diagnostics = shown });
            return;
        }

        foreach (var (reach, title) in (ReadOnlySpan<(string, LocalizedText)>)
            [(ActionEdits.SuppressBlock, ActionTexts.InBlock(rule)), (ActionEdits.SuppressPost, ActionTexts.InPost(rule)), (ActionEdits.SuppressFile, ActionTexts.InFile(rule))])
        {
            if (ActionEdits.Suppress(judged, analysis, diagnostic, reach, null) is null) continue;
            actions.Add(Of(judged, title, new ActionOrder { Uri = judged.Document.Uri, Do = reach, Finding = diagnostic.Fingerprint }) with { Diagnostics = shown });
        }
    }

    private CodeAction? OpenRule(JudgedDocument judged, Rule rule)
    {
        if (pages.Find(judged.Linted.Options, rule, judged.Language) is null) return null;
        var action = Of(judged, ActionTexts.OpenRule(rule), null);
        return action with { Command = new LspCommand(action.Title, RulePageOpener.Name, new JsonArray(rule.Id, judged.Document.Uri)) };
    }

    private static CodeAction Of(JudgedDocument judged, LocalizedText title, ActionOrder? order, string kind = QuickFix) =>
        new() { Title = title.In(judged.Language), Kind = kind, Data = order };

    /// <summary>The edit in the form that the client takes; null where nothing is left to do.</summary>
    private JsonObject? EditOf(JudgedDocument judged, ActionOrder order)
    {
        if (ActionEdits.Make(judged, order) is not { } edits) return null;
        var positions = judged.Document.Positions;
        var list = new JsonArray([.. edits.Select(edit => JsonSerializer.SerializeToNode(new LspTextEdit(positions.RangeOf(edit.Span), edit.NewText), ProtocolJson.Default.LspTextEdit))]);
        if (!features.TakesVersionedEdits) return new JsonObject { ["changes"] = new JsonObject { [judged.Document.Uri] = list } };
        var document = new JsonObject { ["uri"] = judged.Document.Uri, ["version"] = judged.Document.Version };
        return new JsonObject { ["documentChanges"] = new JsonArray(new JsonObject { ["textDocument"] = document, ["edits"] = list }) };
    }

    private static bool Touches(JudgedDocument judged, Analysis analysis, Diagnostic diagnostic, TextSpan range)
    {
        var span = judged.SpanOf(analysis.Post.Source, AbsencePlace.Of(analysis.Post, diagnostic) ?? diagnostic.Span);
        return span.Start <= range.End && range.Start <= span.End;
    }

    private static bool IsSafe(Diagnostic diagnostic) => !diagnostic.IsReview && diagnostic.Fixes.Any(fix => fix.Applicability == Applicability.Safe);

    private static IReadOnlyList<JsonObject>? Shown(CodeActionParams request, Diagnostic diagnostic)
    {
        JsonObject[] shown =
        [
            .. request.Context.Diagnostics.Where(known => known["data"] is JsonArray data && data.Any(item => item is JsonValue value && value.TryGetValue<string>(out var text) && text == diagnostic.Fingerprint))
                .Select(known => known.DeepClone().AsObject()),
        ];
        return shown.Length > 0 ? shown : null;
    }

    private static bool Wants(CodeActionParams request, string kind) =>
        request.Context.Only is not { } only || only.Any(wanted => kind == wanted || kind.StartsWith(wanted + ".", StringComparison.Ordinal));
}
