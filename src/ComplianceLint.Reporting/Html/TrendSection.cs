using ComplianceLint.Reporting.Compliance;

namespace ComplianceLint.Reporting.Html;

/// <summary>Whether it becomes better: points by principle, findings, what came and went, and rules that rise and fall, over the last runs.</summary>
internal sealed class TrendSection(HtmlText html, RunHeader header)
{
    private static readonly LocalizedText Title = new("Perkembangan", "Trend");
    private static readonly LocalizedText First = new("Ini laporan pertama dalam riwayat; perkembangannya tampak mulai laporan berikutnya.", "This is the first report of its history; the trend shows from the next one on.");
    private static readonly LocalizedText None = new("Tidak ada laporan di antara hari-hari yang diminta.", "No report is from the days that were asked for.");
    private static readonly LocalizedText Findings = new("Temuan per 100 unggahan", "Findings per 100 posts");
    private static readonly LocalizedText Flow = new("Temuan baru dan selesai", "New and resolved findings");
    private static readonly LocalizedText FlowLegend = new("Ke atas: baru. Ke bawah: selesai.", "Upwards: new. Downwards: resolved.");
    private static readonly LocalizedText Rules = new("Aturan yang naik dan turun", "Rules that rise and fall");
    private static readonly LocalizedText RulesCaption = new("Temuan per 100 unggahan, laporan pertama dan terakhir", "Findings per 100 posts, first and last report");
    private static readonly LocalizedText Numbers = new("Semua angkanya", "All numbers");
    private static readonly LocalizedText Run = new("Laporan", "Report");
    private static readonly LocalizedText New = new("baru", "new");
    private static readonly LocalizedText Resolved = new("selesai", "resolved");
    private static readonly LocalizedText Rule = new("Aturan", "Rule");
    private static readonly LocalizedText Then = new("pertama", "first");
    private static readonly LocalizedText Now = new("terakhir", "last");
    private static readonly LocalizedText Change = new("perubahan", "change");
    private static readonly LocalizedText Incomplete = new("belum lengkap", "incomplete");
    private static readonly LocalizedText OtherRules = new("aturan atau setelan berubah", "rules or settings changed");

    public void Write(ComplianceReport report, Trend trend)
    {
        html.Markup("<section id=\"trend\"><h2>").Say(Title).Markup("</h2>\n");
        if (trend.Points.Count < 2) html.Say("p", trend.Points.Count == 0 ? None : First, "class=\"faint\"");
        else
        {
            html.Say("p", TrendWords.Overall(trend), "class=\"lead\"");
            if (trend.Points.Any(point => point.HasOtherRules)) html.Say("p", TrendWords.OtherRules(trend), "class=\"faint\"");
            WriteCharts(trend);
            WriteRules(trend, report);
            WriteNumbers(trend);
        }

        html.Markup("</section>\n");
    }

    private void WriteCharts(Trend trend)
    {
        html.Markup("<div class=\"charts\">\n");
        foreach (var clause in Principles(trend))
        {
            double?[] values = [.. trend.Points.Select(point => point.Record.Score.ByClause.TryGetValue(clause, out var points) ? (double?)points : null)];
            WriteChart(NameOf(clause), TrendWords.Points(values, trend), TrendChart.Line(values, i => trend.Points[i].Record.IsComplete));
        }

        double?[] share = [.. trend.Points.Select(point => point.Record.PerHundredPosts)];
        WriteChart(Findings, TrendWords.Findings(share, trend), TrendChart.Bars(share, []));
        double?[] added = [.. trend.Points.Select(point => (double?)point.New)], gone = [.. trend.Points.Select(point => (double?)point.Resolved)];
        if (added.Any(count => count is not null)) WriteChart(Flow, TrendWords.Flow(trend), TrendChart.Bars(added, gone), FlowLegend);
        html.Markup("</div>\n");
    }

    private void WriteChart(LocalizedText title, LocalizedText words, string picture, LocalizedText? legend = null)
    {
        html.Markup("<figure><h3>").Say(title).Markup("</h3>").Markup(picture).Say("figcaption", words);
        if (legend is not null) html.Say("p", legend, "class=\"legend\"");
        html.Markup("</figure>\n");
    }

    private void WriteRules(Trend trend, ComplianceReport report)
    {
        RuleTrend[] rules = [.. trend.Rising, .. trend.Falling];
        if (rules.Length == 0) return;
        var known = report.Rules.ToDictionary(tally => tally.Rule.Id, tally => tally.Rule, StringComparer.Ordinal);
        html.Markup("<h3>").Say(Rules).Markup("</h3>\n");
        HtmlTable.Begin(html, RulesCaption, [(Rule, false), (Then, true), (Now, true), (Change, true)]);
        foreach (var rule in rules)
        {
            html.Markup("<tr><th scope=\"row\">");
            if (known.TryGetValue(rule.Id, out var now)) html.Markup($"<a href=\"#{RuleReference.AnchorOf(now)}\">").Say(now.Title).Markup("</a> ");
            html.Markup("<code>").Text(rule.Id).Markup("</code></th><td class=\"num\">").Say(LocalizedText.Number(rule.First)).Markup("</td><td class=\"num\">").Say(LocalizedText.Number(rule.Last));
            html.Markup(rule.Change > 0 ? "</td><td class=\"num bad\">" : "</td><td class=\"num\">").Say(TrendWords.Change(rule.Change)).Markup("</td></tr>\n");
        }

        HtmlTable.End(html);
    }

    /// <summary>The charts once more for those who cannot see them, and for those who do not believe them.</summary>
    private void WriteNumbers(Trend trend)
    {
        string[] clauses = [.. Principles(trend)];
        html.Markup("<details><summary>").Say(Numbers).Markup("</summary>");
        HtmlTable.Begin(html, Numbers, [(Run, false), (PostWords.Posts, true), .. clauses.Select(clause => (NameOf(clause), true)), (Findings, true), (New, true), (Resolved, true)]);
        foreach (var point in trend.Points)
        {
            html.Markup("<tr><th scope=\"row\">").Say(point.Name);
            if (!point.Record.IsComplete) html.Markup(" ").Say("span", Incomplete, "class=\"faint\"");
            if (point.HasOtherRules) html.Markup(" ").Say("span", OtherRules, "class=\"faint\"");
            html.Markup("</th>").Count(point.Record.Posts);
            foreach (var clause in clauses) Cell(point.Record.Score.ByClause.TryGetValue(clause, out var points) ? Math.Floor(points) : null);
            Cell(point.Record.PerHundredPosts);
            Cell(point.New);
            Cell(point.Resolved);
            html.Markup("</tr>\n");
        }

        HtmlTable.End(html);
        html.Markup("</details>\n");

        void Cell(double? value)
        {
            if (value is { } number) html.Markup("<td class=\"num\">").Say(LocalizedText.Number(number)).Markup("</td>");
            else html.Markup("<td class=\"num none\">–</td>");
        }
    }

    /// <summary>In the order of the guideline, as everywhere in the report.</summary>
    private IEnumerable<string> Principles(Trend trend) => trend.ClausesOf(ScoreWords.Principles, header);

    private LocalizedText NameOf(string clause) => header.Clauses.TryGetValue(clause, out var known) ? known.Title : new LocalizedText(clause, clause);
}
