namespace ComplianceLint.Reporting.Terminal;

/// <summary>Writes the end of a run: what was checked, what was found, what did not run and what to do next.</summary>
internal static class TextSummary
{
    /// <param name="page">Receives the lines.</param>
    /// <param name="summary">The counts.</param>
    /// <param name="rulesNotRun">How many rules did not run somewhere.</param>
    /// <param name="ruleToExplain">The rule to read about first; null when there are no findings.</param>
    /// <param name="elapsed">The duration, if it is to be shown.</param>
    /// <param name="language">The language of messages.</param>
    public static void Write(
        Page page, RunSummary summary, int rulesNotRun, string? ruleToExplain, TimeSpan? elapsed, Language language)
    {
        if (summary is { LeftOut: not null, Posts: 0, IsComplete: true })
        {
            page.Line(ReportText.NoDraftChanged.In(language));
            return;
        }

        page.Write($"{ReportText.Count(summary.Posts, ReportText.Post, language)} {ReportText.Checked.In(language)}");
        if (summary.Skipped > 0)
        {
            page.Write($", {ReportText.Count(summary.Skipped, ReportText.File, language)} {ReportText.Skipped.In(language)}");
        }

        page.Line(".");
        WriteFindings(page, summary, language);
        if (summary.LeftOut > 0) page.Line(ReportText.LeftOut(summary.LeftOut.Value, language), Style.Faint);
        if (!summary.IsComplete)
        {
            page.Write(ReportText.Incomplete.In(language), Style.Error);
            if (rulesNotRun > 0)
            {
                page.Write($": {ReportText.Count(rulesNotRun, ReportText.Rule, language)} {ReportText.DidNotRun.In(language)}");
            }

            page.Line(".");
        }

        if (summary.RulesWithoutRegistry.Count > 0)
        {
            var registries = string.Join(", ", summary.MissingRegistries.Select(Registry.NameOf));
            page.Line($"{ReportText.Count(summary.RulesWithoutRegistry.Count, ReportText.Rule, language)} {ReportText.WithoutRegistry.In(language)} ({registries}): compliancelint registry list");
        }

        if (elapsed is { } duration) page.Line($"{ReportText.Elapsed.In(language)}: {ReportText.Duration(duration, language)}");
        if (ruleToExplain is not null) page.Line($"{ReportText.Next.In(language)}: compliancelint explain {ruleToExplain}");
    }

    private static void WriteFindings(Page page, RunSummary summary, Language language)
    {
        var any = false;
        foreach (var severity in Enum.GetValues<Severity>())
        {
            var count = summary[severity];
            if (count == 0) continue;
            page.Write(any ? ", " : "").Write(ReportText.Count(count, severity, language), Page.StyleOf(severity));
            any = true;
        }

        if (summary.Reviews > 0)
        {
            page.Write(any ? ", " : "").Write(ReportText.Count(summary.Reviews, ReportText.Question, language));
            any = true;
        }

        foreach (var status in Enum.GetValues<DiagnosticStatus>())
        {
            var count = summary[status];
            if (count == 0 || status == DiagnosticStatus.Open) continue;
            page.Write(any ? ", " : "").Write($"{LocalizedText.Number(count).In(language)} {OutputNames.Of(status)}", Style.Faint);
            any = true;
        }

        page.Line(any ? "." : ReportText.NoFindings.In(language));
    }
}
