namespace ComplianceLint.Reporting.Terminal;

/// <summary>Writes one finding: its place and message, the line with carets, and what its rule says about it.</summary>
internal static class TextDiagnostic
{
    private const int Indentation = 4;

    /// <summary>Far more than an excerpt shows.</summary>
    private const int Nearby = 1000;

    /// <param name="page">Receives the lines.</param>
    /// <param name="path">The masked path of the file.</param>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="source">The file, for places only.</param>
    /// <param name="mask">Gives a part of the file as it may be shown, of equal length.</param>
    /// <param name="language">The language of messages.</param>
    /// <param name="withRule">True to say why the rule exists and what to do.</param>
    public static void Write(
        Page page, string path, Diagnostic diagnostic, SourceText source, Func<TextSpan, string> mask, Language language, bool withRule)
    {
        WriteMessage(page, path, diagnostic, source.PositionOf(diagnostic.Span.Start), language);
        WriteExcerpt(page, diagnostic, source, mask);
        if (withRule)
        {
            WriteRemark(page, ReportText.Why.In(language), diagnostic.Rule.Why.In(language));
            WriteRemark(page, ReportText.Advice.In(language), diagnostic.Rule.Advice.In(language));
        }

        if (diagnostic.Fixes.Count == 0) return;
        WriteRemark(page, ReportText.Fix.In(language), string.Join("; ", diagnostic.Fixes.Select(fix => fix.Title.In(language))));
    }

    private static void WriteMessage(Page page, string path, Diagnostic diagnostic, LinePosition position, Language language)
    {
        page.Write(path, Style.Strong).Write(":").Write(position.Line).Write(":").Write(position.Column).Write(": ")
            .Write(diagnostic.IsReview ? ReportText.Review.In(language) : Severities.NameOf(diagnostic.Severity), Page.StyleOf(diagnostic.Severity)).Write(" ")
            .Write(diagnostic.Message.In(language)).Write(" ")
            .Write($"[{diagnostic.Rule.Id}]", Style.Faint);
        if (diagnostic.Status != DiagnosticStatus.Open) page.Write(" ").Write(OutputNames.Of(diagnostic.Status), Style.Faint);
        page.Line();
    }

    private static void WriteExcerpt(Page page, Diagnostic diagnostic, SourceText source, Func<TextSpan, string> mask)
    {
        var line = Around(diagnostic.Span.Start, source);
        var start = Math.Min(diagnostic.Span.Start, line.End) - line.Start;
        var excerpt = Excerpt.Of(mask(line), start, diagnostic.Span.Length);
        page.Indent(Indentation).Line(excerpt.Text)
            .Indent(Indentation + excerpt.CaretColumn)
            .Line(new string('^', excerpt.CaretColumns), Page.StyleOf(diagnostic.Severity));
    }

    /// <summary>The line of a place, or of a line without end, such as minified JSON, what is near it.</summary>
    private static TextSpan Around(int place, SourceText source)
    {
        var line = source.LineAt(place);
        var start = Math.Max(line.Start, place - Nearby);
        // Half of a number would not be known as one, and would be shown.
        while (start > line.Start && !char.IsLetter(source.Text[start])) start--;
        return TextSpan.FromBounds(start, Math.Min(line.End, Math.Max(place, start) + (2 * Nearby)));
    }

    public static void WriteRemark(Page page, string name, string text) =>
        page.Indent(Indentation).Write(name, Style.Faint).Write(": ").Line(text);
}
