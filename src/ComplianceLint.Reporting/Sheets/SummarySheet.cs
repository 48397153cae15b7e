using ComplianceLint.Reporting.Compliance;
using ComplianceLint.Reporting.Html;

namespace ComplianceLint.Reporting.Sheets;

/// <summary>The cover as a list: whose posts, what became of them, and what the report was made with.</summary>
internal static class SummarySheet
{
    public static Sheet Of(ComplianceReport report, RunSummary summary, RunHeader header, ReportFacts facts)
    {
        var language = header.Language;
        var sheet = new Sheet(new("Ringkasan", "Summary"), [new(new("Butir", "Item"), 38), new(new("Nilai", "Value"), 60)]);
        foreach (var institution in facts.Institutions) Row(new("Instansi", "Institution"), institution);
        if (report.Period is var (first, last))
        {
            Row(new("Unggahan mulai", "Posts from"), (DateOnly?)first);
            Row(new("Unggahan sampai", "Posts until"), (DateOnly?)last);
        }

        if (summary.IsJudged) Row(new("Keputusan", "Decision"), VerdictWords.Of(summary.Verdict).In(language));
        Row(new("Unggahan diperiksa", "Posts checked"), (int?)summary.Posts);
        foreach (var verdict in Enum.GetValues<GateVerdict>().Reverse().Where(verdict => summary[verdict] > 0)) Row(VerdictWords.Of(verdict), (int?)summary[verdict]);
        foreach (var severity in Enum.GetValues<Severity>()) Row(new(Severities.NameOf(severity), Severities.NameOf(severity)), (int?)summary[severity]);
        Row(HtmlNames.Question, (int?)summary.Reviews);
        foreach (var status in Enum.GetValues<DiagnosticStatus>().Where(status => status != DiagnosticStatus.Open)) Row(HtmlNames.Of(status), (int?)summary[status]);
        if (ScoreWords.LowestPrinciple(report.Score.Score, header) is { } principle) Row(new("Prinsip terendah", "Lowest principle"), principle.Title.In(language));
        Row(new("Nilai prinsip terendah", "Points of the lowest principle"), report.Score.Score.Lowest);
        Row(new("Rata-rata prinsip", "Average of the principles"), report.Score.Score.Average);
        Row(new("Terendah tanpa pengabaian dan pengecualian", "Lowest without suppressions and waivers"), report.Score.UnliftedScore.Lowest);
        Row(new("Pemeriksaan lengkap", "Check complete"), (summary.IsComplete ? new LocalizedText("ya", "yes") : new LocalizedText("tidak", "no")).In(language));
        Row(new("Jam pemeriksaan", "Clock of the check"), header.Now.ToString("yyyy-MM-dd HH:mm:ss zzz", System.Globalization.CultureInfo.InvariantCulture));
        Row(new("Zona waktu", "Time zone"), header.TimeZone);
        Row(new("Mesin", "Engine"), $"ComplianceLint {header.ToolVersion}");
        Row(new("Aturan dan setelan", "Rules and settings"), header.RuleSetDigest);
        Row(new("Kebijakan penerbitan", "Publication policy"), header.PolicyDigest);
        foreach (var pack in facts.Packs.OrderBy(pack => pack.Id, StringComparer.Ordinal)) Row(new("Paket aturan", "Rule pack"), $"{pack.Title.In(language)} ({pack.Id} {pack.Version}, {pack.Digest})");
        Row(new("Perintah", "Command"), Visible.Line(facts.Command));
        return sheet;

        void Row(LocalizedText name, Cell value)
        {
            if (value != default) sheet.Add(Terminal.ReportText.Capital(name.In(language)), value);
        }
    }
}
