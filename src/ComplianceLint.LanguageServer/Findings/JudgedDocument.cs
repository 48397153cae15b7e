using ComplianceLint.LanguageServer.Documents;
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

    /// <summary>The place in the client's text of a span of a post's source.</summary>
    public TextSpan SpanOf(SourceText source, TextSpan span) => source.InFile(span) with { Start = source.InFile(span).Start + Document.Mark };
}
