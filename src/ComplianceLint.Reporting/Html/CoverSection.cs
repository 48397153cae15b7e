using ComplianceLint.Reporting.Compliance;

namespace ComplianceLint.Reporting.Html;

/// <summary>The first page: whose posts, what was found, the lowest principle, whether the run was complete, and what it was made with.</summary>
internal sealed class CoverSection(HtmlText html, RunHeader header, ReportFacts facts)
{
    private static readonly LocalizedText Kind = new("Laporan kepatuhan media sosial", "Social media compliance report");
    private static readonly LocalizedText Nobody = new("Instansi belum disebut di registri", "Institution not named in the registry");
    private static readonly LocalizedText Result = new("Ringkasan", "Summary");
    private static readonly LocalizedText LowestPrinciple = new("prinsip terendah", "lowest principle");
    private static readonly LocalizedText AverageOfPrinciples = new("rata-rata prinsip", "average of the principles");
    private static readonly LocalizedText Unlifted = new("terendah tanpa pengabaian dan pengecualian", "lowest without suppressions and waivers");
    private static readonly LocalizedText OfHundred = new("dari 100", "of 100");
    private static readonly LocalizedText NoScore = new("belum ada prinsip yang dapat dinilai", "no principle could be scored yet");
    private static readonly LocalizedText Complete = new("Pemeriksaan lengkap.", "The check is complete.");
    private static readonly LocalizedText Incomplete = new(
        "Pemeriksaan belum lengkap, jadi laporan ini belum dapat menyatakan lulus.", "The check is incomplete, so this report cannot say that anything passes.");

    private static readonly LocalizedText WhatIsMissing = new("Lihat yang tidak diperiksa", "See what was not checked");

    public void Write(ComplianceReport report, RunSummary summary)
    {
        html.Markup("<header class=\"cover\" id=\"top\">\n").Say("p", Kind, "class=\"kind\"").Markup("\n<h1>");
        if (facts.Institutions.Count == 0) html.Say(Nobody);
        else html.Text(string.Join(" · ", facts.Institutions));
        html.Markup("</h1>\n");
        WritePeriod(report);
        html.Markup($"</header>\n<section id=\"summary\" class=\"summary\" {html.Label(Result)}>\n");
        if (summary.IsJudged) WriteVerdict(summary);
        WriteStatement(report);
        html.Markup("<div class=\"figures\">");
        WriteScore(report);
        WriteCounts(report);
        html.Markup("</div>\n");
        html.Markup(summary.IsComplete ? "<p class=\"complete\">" : "<p class=\"complete no\">").Say(summary.IsComplete ? Complete : Incomplete);
        if (!summary.IsComplete || summary.RulesWithoutRegistry.Count > 0) html.Markup(" <a href=\"#notrun\">").Say(WhatIsMissing).Markup("</a>");
        html.Markup("</p>\n</section>\n");
    }

    /// <summary>May this be published?</summary>
    private void WriteVerdict(RunSummary summary)
    {
        html.Markup($"<p class=\"stamp {VerdictWords.StyleOf(summary.Verdict)}\">").Say("strong", VerdictWords.Of(summary.Verdict)).Markup("</p>\n<ul class=\"verdicts\">");
        foreach (var verdict in Enum.GetValues<GateVerdict>().Reverse().Where(verdict => summary[verdict] > 0))
        {
            html.Markup("<li><b>").Number(summary[verdict]).Markup("</b> ").Say(VerdictWords.Of(verdict)).Markup("</li>");
        }

        html.Markup("</ul>\n");
    }

    private void WritePeriod(ComplianceReport report)
    {
        if (report.Period is not var (first, last)) return;
        html.Markup("<p class=\"period\">").Say(LocalizedText.Day(first));
        if (first != last) html.Markup(" – ").Say(LocalizedText.Day(last));
        html.Markup("</p>\n");
    }

    /// <summary>The answer in one sentence.</summary>
    private void WriteStatement(ComplianceReport report)
    {
        html.Say("p", CoverStatement.Of(report), "class=\"statement\"");
        var across = report.AcrossPosts.Count(diagnostic => diagnostic.Status == DiagnosticStatus.Open);
        if (across == 0) return;
        html.Markup("<p><a href=\"#across\">").Say(new LocalizedText(
            $"Selain itu ada {Count(across).Id} temuan antarunggahan dan di berkas pendukung.",
            $"Besides, {Count(across).En} {(across == 1 ? "finding concerns" : "findings concern")} several posts or other files.")).Markup("</a></p>\n");
    }

    private static LocalizedText Count(int number) => LocalizedText.Number(number);

    private void WriteScore(ComplianceReport report)
    {
        var score = report.Score.Score;
        html.Markup("<div class=\"score\">");
        if (score is not { Lowest: { } lowest, Average: { } average })
        {
            html.Say("p", NoScore).Markup("</div>");
            return;
        }

        html.Markup("<p class=\"big\"><b>").Number(Math.Floor(lowest)).Markup("</b> ").Say("span", OfHundred, "class=\"faint\"").Markup("</p><p>");
        if (ScoreWords.LowestPrinciple(score, header) is { } principle) html.Say("strong", principle.Title).Markup(" · ");
        html.Say(LowestPrinciple).Markup("</p>");
        html.Markup("<p class=\"faint\">").Say(AverageOfPrinciples).Markup(" ").Number(Math.Floor(average));
        if (report.Score.UnliftedScore.Lowest is { } unlifted && unlifted < lowest) html.Markup("; ").Say(Unlifted).Markup(" ").Number(Math.Floor(unlifted));
        html.Markup(". <a href=\"#method\">").Say(new LocalizedText("Cara menghitung", "How it is counted")).Markup("</a></p></div>");
    }

    private void WriteCounts(ComplianceReport report)
    {
        html.Markup("<ul class=\"counts\">");
        foreach (var severity in Enum.GetValues<Severity>()) Item(report.Findings[severity], new(Severities.NameOf(severity), Severities.NameOf(severity)), HtmlNames.StyleOf(severity));
        Item(report.Findings.Questions, HtmlNames.Question, "q");
        foreach (var status in Enum.GetValues<DiagnosticStatus>().Where(status => status != DiagnosticStatus.Open)) Item(report.Findings[status], HtmlNames.Of(status), "l");
        html.Markup("</ul>");

        void Item(int count, LocalizedText name, string style)
        {
            // Nothing is an answer for errors and warnings; for the rest it is clutter.
            if (count > 0 || style is "e" or "w") html.Markup($"<li class=\"{style}\"><b>").Number(count).Markup("</b> ").Say(name).Markup("</li>");
        }
    }
}
