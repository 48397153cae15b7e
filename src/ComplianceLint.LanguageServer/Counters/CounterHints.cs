using System.Text.Json;
using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Findings;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Counters;

/// <summary>Shows behind a text how much of what its channels take it uses up; the posts of a thread have their own.</summary>
internal sealed class CounterHints(OpenDocuments documents, Judge judge)
{
    /// <summary>Answers <c>textDocument/inlayHint</c>.</summary>
    public Reply Answer(JsonElement parameters)
    {
        if (!parameters.TryRead(ProtocolJson.Default.RangeParams, out var request)) return Reply.Fail(ErrorCode.InvalidParams, "A text document or a range is missing.");
        if (documents.Find(request.TextDocument.Uri) is not { } document || judge.Of(document) is not { } judged) return Reply.Of(new JsonArray());
        var range = document.Positions.SpanOf(request.Range);
        var hints = judged.Linted.Analyses.SelectMany(analysis => Of(judged, analysis)).Where(hint => hint.Offset >= range.Start && hint.Offset <= range.End);
        return Reply.Of(new JsonArray([.. hints.OrderBy(hint => hint.Offset).Select(hint => JsonSerializer.SerializeToNode(hint.Hint, ProtocolJson.Default.InlayHint))]));
    }

    /// <summary>One hint for each text, at its end, with all channels that publish it.</summary>
    private static IEnumerable<(int Offset, InlayHint Hint)> Of(JudgedDocument judged, Analysis analysis)
    {
        foreach (var text in ChannelCounters.Of(analysis).GroupBy(counter => counter.Source))
        {
            var end = judged.SpanOf(analysis.Post.Source, text.Key).End;
            var meaning = string.Join('\n', text.Select(counter => counter.Explain(judged.Language)));
            yield return (end, new InlayHint(judged.Document.Positions.PositionOf(end), string.Join(" · ", text.Select(counter => counter.Label)), meaning, PaddingLeft: true));
        }
    }
}
