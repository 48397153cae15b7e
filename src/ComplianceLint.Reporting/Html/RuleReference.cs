using ComplianceLint.Reporting.Compliance;
using ComplianceLint.Reporting.Terminal;

namespace ComplianceLint.Reporting.Html;

/// <summary>The rules that found something: why they exist, what to do, on which ground, and where they found it.</summary>
internal sealed class RuleReference(HtmlText html, RunHeader header)
{
    private static readonly LocalizedText Title = new("Aturan yang menemukan sesuatu", "The rules that found something");
    private static readonly LocalizedText Why = new("Mengapa", "Why");
    private static readonly LocalizedText Advice = new("Saran", "Advice");
    private static readonly LocalizedText Related = new("Peraturan terkait", "Related laws");
    private static readonly LocalizedText Places = new("Tempat", "Places");
    private static readonly LocalizedText More = new("lagi", "more");

    public static string AnchorOf(Rule rule) => $"r-{HtmlText.Encode(rule.Id).Replace('/', '-')}";

    public void Write(ComplianceReport report)
    {
        if (!report.Rules.Any()) return;
        html.Markup("<section id=\"rules\"><h2>").Say(Title).Markup("</h2>\n");
        foreach (var tally in report.Rules) Write(tally);
        html.Markup("</section>\n");
    }

    private void Write(RuleTally tally)
    {
        var rule = tally.Rule;
        // The name stands inside, so that a link to it unfolds the entry.
        html.Markup("<details class=\"rulebox\"><summary>").Say("b", rule.Title).Markup(" <code>").Text(rule.Id).Markup($"</code></summary><dl class=\"facts\" id=\"{AnchorOf(rule)}\">");
        html.Say("dt", Why).Say("dd", rule.Why).Say("dt", Advice).Say("dd", rule.Advice);
        if (rule.Clauses.Count > 0) html.Say("dt", Capitalised(ReportText.Clauses));
        foreach (var id in rule.Clauses)
        {
            html.Markup("<dd>");
            if (header.Clauses.TryGetValue(id, out var clause)) html.Say("b", clause.Title).Markup(": ").Say(clause.Summary);
            else html.Text(id);
            html.Markup("</dd>");
        }

        if (rule.Related.Count > 0) html.Say("dt", Related).Markup("<dd>").Text(string.Join("; ", rule.Related)).Markup("</dd>");
        WritePlaces(tally);
        html.Markup("</dl></details>\n");
    }

    private void WritePlaces(RuleTally tally)
    {
        if (tally.Places.Count == 0) return;
        html.Say("dt", Places).Markup("<dd class=\"places\">");
        foreach (var place in tally.Places) html.Markup($"<a href=\"#{place.Anchor}\">").Text(Visible.Cut(place.Place, 200)).Markup("</a> ");
        var left = tally.Findings.Open + tally.Findings.Lifted + tally.Findings.Questions - tally.Places.Count;
        if (left > 0) html.Markup("<span class=\"faint\">+").Number(left).Markup(" ").Say(More).Markup("</span>");
        html.Markup("</dd>");
    }

    private static LocalizedText Capitalised(LocalizedText text) => new(char.ToUpperInvariant(text.Id[0]) + text.Id[1..], char.ToUpperInvariant(text.En[0]) + text.En[1..]);
}
