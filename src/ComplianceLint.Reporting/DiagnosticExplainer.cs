using System.Globalization;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting;

/// <summary>Writes one finding with all that is known of it: its place, its rule and clauses, and the evidence for it.</summary>
public static class DiagnosticExplainer
{
    /// <param name="output">Receives the text.</param>
    /// <param name="analysis">The analysis that holds the finding.</param>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="clauses">The clauses that its rule may cite, by id; one that is missing is shown by its id.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="color">True to write ANSI escapes.</param>
    public static void Write(
        TextWriter output, Analysis analysis, Diagnostic diagnostic, IReadOnlyDictionary<string, Clause> clauses, Language language, bool color = false)
    {
        var page = new Page(color);
        var source = analysis.Post.Source;
        TextDiagnostic.Write(page, analysis.Mask(source.Path), diagnostic, source, analysis.Mask, language, withRule: true);
        foreach (var id in diagnostic.Rule.Clauses) WriteRemark(page, ReportText.Clause.In(language), RuleExplainer.Describe(id, clauses, language));
        if (diagnostic.Evidence is { } evidence) WriteEvidence(page, evidence, language);
        foreach (var suppression in diagnostic.Suppressions) WriteRemark(page, OutputNames.Of(suppression.Kind), ReasonOf(suppression, language));
        WriteRemark(page, ReportText.Fingerprint.In(language), diagnostic.Fingerprint);
        WriteRemark(page, ReportText.Next.In(language), $"compliancelint explain {diagnostic.Rule.Id}");
        page.MoveTo(output);
    }

    /// <summary>The place, then the reason with who answers for it and until when, as far as that was said.</summary>
    private static string ReasonOf(Suppression suppression, Language language)
    {
        var place = string.Create(CultureInfo.InvariantCulture, $"{SensitiveSpans.Mask(suppression.Path)}:{suppression.Position.Line}:{suppression.Position.Column}");
        string?[] terms = [suppression.By, suppression.Until is { } until ? $"{ReportText.Until.In(language)} {until.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}" : null];
        var aside = string.Join(", ", terms.Where(term => !string.IsNullOrEmpty(term)));
        return $"{place}{(suppression.Reason is { Length: > 0 } reason ? $" {reason}" : "")}{(aside.Length > 0 ? $" ({aside})" : "")}";
    }

    private static void WriteEvidence(Page page, Evidence evidence, Language language)
    {
        WriteRemark(page, ReportText.Evidence.In(language), ReportText.ScoreOf(evidence.Score, language));
        foreach (var reason in evidence.Reasons) page.Indent(6).Line($"- {reason.In(language)}");
    }

    private static void WriteRemark(Page page, string name, string text) =>
        page.Indent(4).Write(name, Style.Faint).Write(": ").Line(text);
}
