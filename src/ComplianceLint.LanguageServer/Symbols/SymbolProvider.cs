using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Findings;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.LanguageServer.Sessions;
using ComplianceLint.LanguageServer.Wire;

namespace ComplianceLint.LanguageServer.Symbols;

/// <summary>Lists the posts of a draft with their fields and headings, to jump there.</summary>
internal sealed class SymbolProvider(OpenDocuments documents, Judge judge, ClientFeatures features)
{
    private const int FieldKind = 8;
    private const int HeadingKind = 15;
    private const int PostKind = 19;
    private const int MostCharacters = 60;

    /// <summary>Answers <c>textDocument/documentSymbol</c>.</summary>
    public Reply Answer(JsonElement parameters)
    {
        if (!parameters.TryRead(ProtocolJson.Default.DocumentParams, out var request)) return Reply.Fail(ErrorCode.InvalidParams, "A text document is missing.");
        if (!features.HasSymbolTree || documents.Find(request.TextDocument.Uri) is not { } document || judge.Of(document) is not { } judged) return Reply.Of(new JsonArray());
        return Reply.Of(new JsonArray([.. judged.Linted.Analyses.Select(analysis => JsonSerializer.SerializeToNode(Of(judged, analysis), ProtocolJson.Default.DocumentSymbol))]));
    }

    private static DocumentSymbol Of(JudgedDocument judged, Analysis analysis)
    {
        var post = analysis.Post;
        var number = (post.Index + 1).ToString(CultureInfo.InvariantCulture);
        var title = post.ValuesOf("judul") is [var stated, ..] ? stated : post.Id;
        var children = FieldsOf(judged, analysis).Concat(HeadingsOf(judged, analysis)).ToList();
        return new DocumentSymbol
        {
            Name = NameOf(analysis, title) ?? new LocalizedText($"Unggahan {number}", $"Post {number}").In(judged.Language),
            Detail = string.Join(", ", post.Channels),
            Kind = PostKind,
            Range = judged.RangeOf(post.Source, post.Span),
            SelectionRange = judged.RangeOf(post.Source, post.Span with { Length = 0 }),
            Children = children,
        };
    }

    private static IEnumerable<DocumentSymbol> FieldsOf(JudgedDocument judged, Analysis analysis) =>
        from field in analysis.Post.Fields?.Children ?? []
        where field.Name is { Length: > 0 } && field.NameSpan.End <= field.Span.End && analysis.Post.Span.Contains(TextSpan.FromBounds(field.NameSpan.Start, field.Span.End))
        select Symbol(judged, analysis, NameOf(analysis, field.Name)!, FieldKind, TextSpan.FromBounds(field.NameSpan.Start, field.Span.End), field.NameSpan);

    private static IEnumerable<DocumentSymbol> HeadingsOf(JudgedDocument judged, Analysis analysis) =>
        from element in analysis.Post.Elements
        where element is { Kind: ElementKind.Heading, Length: > 0 }
        let span = analysis.Post.ToSource(element.Start, element.Length)
        select Symbol(judged, analysis, NameOf(analysis, analysis.Post.Text.Substring(element.Start, element.Length))!, HeadingKind, span, span);

    private static DocumentSymbol Symbol(JudgedDocument judged, Analysis analysis, string name, int kind, TextSpan span, TextSpan selection) =>
        new() { Name = name, Kind = kind, Range = judged.RangeOf(analysis.Post.Source, span), SelectionRange = judged.RangeOf(analysis.Post.Source, selection) };

    private static string? NameOf(Analysis analysis, string? text)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        var masked = string.Concat(analysis.Mask(text).Select(c => char.IsControl(c) ? ' ' : c));
        return masked.Length > MostCharacters ? masked[..MostCharacters].TrimEnd() + "…" : masked;
    }
}
