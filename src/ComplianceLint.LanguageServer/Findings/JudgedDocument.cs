using ComplianceLint.LanguageServer.Documents;
using ComplianceLint.LanguageServer.Protocol;
using ComplianceLint.Workspace;

namespace ComplianceLint.LanguageServer.Findings;

/// <summary>A version of a document with what the rules say about it.</summary>
/// <param name="Document">The version.</param>
/// <param name="Drafts">What judged it.</param>
/// <param name="Text">The text as it was judged.</param>
/// <param name="Linted">What came of it.</param>
/// <param name="Language">The language of messages.</param>
internal sealed record JudgedDocument(TextDocument Document, OpenDrafts Drafts, OpenText Text, LintedText Linted, Language Language)
{
    /// <summary>The findings that count, each with its post.</summary>
    public IEnumerable<(Analysis Analysis, Diagnostic Diagnostic)> Open =>
        from analysis in Linted.Analyses
        from diagnostic in analysis.Diagnostics
        where diagnostic.Status == DiagnosticStatus.Open
        select (analysis, diagnostic);

    /// <summary>The post at a caret, or the one before it; the first where nobody names a place, null where there is none.</summary>
    public Analysis? PostAt(LspPosition? caret)
    {
        var at = caret is { } position ? Document.Positions.OffsetOf(position) : 0;
        return Linted.Analyses.LastOrDefault(one => SpanOf(one.Post.Source, one.Post.Span).Start <= at) ?? (Linted.Analyses.Count > 0 ? Linted.Analyses[0] : null);
    }

    /// <summary>The place in the client's text of a span of a post's source.</summary>
    public TextSpan SpanOf(SourceText source, TextSpan span) => source.InFile(span) with { Start = source.InFile(span).Start + Document.Mark };

    /// <summary>The same place as the client counts.</summary>
    public LspRange RangeOf(SourceText source, TextSpan span) => Document.Positions.RangeOf(SpanOf(source, span));
}
