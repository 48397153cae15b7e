using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting;

/// <summary>Writes what became of the fixes of a run.</summary>
public static class FixReport
{
    /// <param name="output">Receives the text.</param>
    /// <param name="summary">The counts.</param>
    /// <param name="isDryRun">True when nothing was written.</param>
    /// <param name="language">The language of the text.</param>
    /// <param name="color">True to write ANSI escapes.</param>
    public static void Write(TextWriter output, FixSummary summary, bool isDryRun, Language language, bool color = false)
    {
        var page = new Page(color);
        if (summary.RejectedCount > 0) WriteRejected(page, summary, language);
        page.Line(Counts(summary, isDryRun).In(language));
        page.MoveTo(output);
    }

    private static void WriteRejected(Page page, FixSummary summary, Language language)
    {
        page.Line(ReportText.Rejected.In(language), Style.Strong);
        foreach (var rejected in summary.Rejected)
        {
            page.Indent(2).Write(rejected.Path, Style.Strong).Write(":").Write(rejected.Position.Line).Write(":").Write(rejected.Position.Column).Write(": ")
                .Write($"{rejected.Fix.Title.In(language)}: {rejected.Reason.In(language)} ")
                .Line($"[{rejected.Diagnostic.Rule.Id}]", Style.Faint);
        }

        var more = summary.RejectedCount - summary.Rejected.Count;
        if (more > 0) page.Indent(2).Line($"… {LocalizedText.Number(more).In(language)} {ReportText.More.In(language)}");
        page.Line();
    }

    private static LocalizedText Counts(FixSummary summary, bool isDryRun)
    {
        var (done, files) = (LocalizedText.Number(summary.Fixed), ReportText.File);
        var (id, en) = (ReportText.Count(summary.Files, files, Language.Indonesian), ReportText.Count(summary.Files, files, Language.English));
        var (left, rejected) = (LocalizedText.Number(summary.Left), LocalizedText.Number(summary.RejectedCount));
        return new LocalizedText(
            $"{done.Id} {(isDryRun ? "akan diperbaiki" : "diperbaiki")} di {id}, {left.Id} tersisa, {rejected.Id} ditolak.",
            $"{done.En} {(isDryRun ? "would be fixed" : "fixed")} in {en}, {left.En} left, {rejected.En} rejected.");
    }
}
