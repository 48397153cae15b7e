using ComplianceLint.Reporting.Compliance;

namespace ComplianceLint.Reporting.Html;

/// <summary>What does not count: what authors suppressed, what two persons waived, what is old; each with its reason and its end.</summary>
internal sealed class AcceptedSection(HtmlText html, RunHeader header, ReportFacts facts)
{
    /// <summary>Waivers that end within so many days are worth a word today.</summary>
    private const int Soon = 30;

    /// <summary>A baseline may hold thousands.</summary>
    private const int MostRows = 500;

    private static readonly LocalizedText Title = new("Pengabaian, pengecualian, dan temuan lama", "Suppressions, waivers and old findings");
    private static readonly LocalizedText Nothing = new("Tidak ada temuan yang diabaikan, dikecualikan, atau tercatat di baseline.", "No finding is suppressed, waived or in the baseline.");
    private static readonly LocalizedText Waivers = new("Pengecualian", "Waivers");
    private static readonly LocalizedText Lifted = new("Temuan yang tidak dihitung", "Findings that do not count");
    private static readonly LocalizedText State = new("Keadaan", "State");
    private static readonly LocalizedText Rule = new("Aturan", "Rule");
    private static readonly LocalizedText Reason = new("Alasan", "Reason");
    private static readonly LocalizedText Persons = new("Pemohon → penyetuju", "Requested by → approved by");
    private static readonly LocalizedText Days = new("Berlaku", "Valid");
    private static readonly LocalizedText Covers = new("mencakup", "covers");
    private static readonly LocalizedText Finding = new("Temuan", "Finding");
    private static readonly LocalizedText Kind = new("Sebab", "Cause");
    private static readonly LocalizedText By = new("Oleh", "By");
    private static readonly LocalizedText Until = new("Sampai", "Until");
    private static readonly LocalizedText More = new("temuan lagi tidak ditampilkan di sini", "more findings not shown here");

    public void Write(ComplianceReport report)
    {
        html.Markup("<section id=\"accepted\"><h2>").Say(Title).Markup("</h2>\n");
        if (report.Lifted.Count == 0 && facts.Waivers.All(list => list.Waivers.Count == 0)) html.Say("p", Nothing, "class=\"faint\"");
        WriteWaivers(report);
        WriteLifted(report);
        html.Markup("</section>\n");
    }

    private void WriteWaivers(ComplianceReport report)
    {
        if (facts.Waivers.All(list => list.Waivers.Count == 0)) return;
        html.Markup("<h3>").Say(Waivers).Markup("</h3>\n");
        HtmlTable.Begin(html, Waivers, [(State, false), (Rule, false), (Reason, false), (Persons, false), (Days, false), (Covers, true)], "wide");
        foreach (var list in facts.Waivers)
        {
            foreach (var judged in list.Waivers.OrderBy(judged => judged.State).ThenBy(judged => judged.Waiver.Until).ThenBy(judged => judged.Waiver.Span.Start)) Write(judged, list.Policy, report);
        }

        HtmlTable.End(html);
    }

    private void Write(JudgedWaiver judged, WaiverPolicy policy, ComplianceReport report)
    {
        var waiver = judged.Waiver;
        html.Markup("<tr><th scope=\"row\">").Say("span", StateOf(judged, policy.Today), judged.Counts ? "class=\"grade\"" : "class=\"grade e\"").Markup("</th><td><code>").Text(SensitiveSpans.Mask(waiver.Rule.Text)).Markup("</code></td><td>");
        html.Text(Visible.Cut(policy.Registry.Mask(waiver.Reason)));
        foreach (var (_, message) in judged.Faults) html.Say("p", Visible.Message(message), "class=\"bad\"");
        html.Markup("</td><td>").Text(policy.Registry.Mask(waiver.RequestedBy)).Markup(" → ").Text(policy.Registry.Mask(waiver.ApprovedBy)).Markup("</td><td>");
        html.Say(LocalizedText.Day(waiver.From)).Markup(" – ").Say(LocalizedText.Day(waiver.Until));
        if (judged.Counts) html.Markup(" (").Say(ComplianceLint.Reporting.Terminal.ReportText.Left(waiver.Until.DayNumber - policy.Today.DayNumber)).Markup(")");
        html.Markup("</td>").Count(Covered(judged, report)).Markup("</tr>\n");
    }

    public static LocalizedText StateOf(JudgedWaiver judged, DateOnly today) => judged.State switch
    {
        WaiverState.Rejected => new("ditolak", "rejected"),
        WaiverState.Expired => new("sudah berakhir", "expired"),
        WaiverState.Future => new("belum mulai", "not yet valid"),
        _ when judged.Waiver.Until.DayNumber - today.DayNumber <= Soon => new("berakhir dalam 30 hari", "ends within 30 days"),
        _ => new("berlaku", "active"),
    };

    /// <summary>How many findings it lifts.</summary>
    public static int Covered(JudgedWaiver judged, ComplianceReport report) => report.Lifted.Count(lifted =>
        lifted.Suppression.Kind == DiagnosticStatus.Waived && lifted.Suppression.Position == judged.Waiver.Position && lifted.Suppression.Path == judged.Waiver.Source.Path);

    private void WriteLifted(ComplianceReport report)
    {
        if (report.Lifted.Count == 0) return;
        html.Markup("<h3>").Say(Lifted).Markup("</h3>\n");
        HtmlTable.Begin(html, Lifted, [(Finding, false), (Kind, false), (Reason, false), (By, false), (Until, false)], "wide");
        foreach (var lifted in report.Lifted.OrderBy(lifted => lifted.Suppression.Kind).Take(MostRows)) Write(lifted);
        HtmlTable.End(html);
        if (report.Lifted.Count > MostRows) html.Markup("<p class=\"faint\">").Number(report.Lifted.Count - MostRows).Markup(" ").Say(More).Markup("</p>");
    }

    private void Write(LiftedFinding lifted)
    {
        var suppression = lifted.Suppression;
        html.Markup("<tr><th scope=\"row\">");
        if (lifted.Place.Anchor.Length > 0) html.Markup($"<a href=\"#{lifted.Place.Anchor}\">").Say(Visible.Message(lifted.Message)).Markup("</a>");
        else html.Say(Visible.Message(lifted.Message));
        html.Markup(" <code>").Text(Visible.Cut(lifted.Place.Place, 200)).Markup("</code></th><td>").Say(HtmlNames.Of(suppression.Kind)).Markup("</td><td>").Text(Visible.Cut(SensitiveSpans.Mask(suppression.Reason ?? "–")));
        html.Markup("</td><td>").Text(SensitiveSpans.Mask(suppression.By ?? "–")).Markup("</td><td>");
        if (suppression.Until is not { } until) html.Markup("–");
        else
        {
            html.Say(LocalizedText.Day(until));
            var days = until.DayNumber - DateOnly.FromDateTime(header.Now.DateTime).DayNumber;
            if (days is >= 0 and <= Soon) html.Markup(" (").Say(ComplianceLint.Reporting.Terminal.ReportText.Left(days)).Markup(")");
        }

        html.Markup("</td></tr>\n");
    }
}
