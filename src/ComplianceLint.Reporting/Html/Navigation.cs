using ComplianceLint.Reporting.Compliance;

namespace ComplianceLint.Reporting.Html;

/// <summary>The way through the report, and the buttons that need its script.</summary>
internal sealed class Navigation(HtmlText html)
{
    private static readonly LocalizedText Label = new("Isi laporan", "Contents");
    private static readonly LocalizedText Language = new("English", "Bahasa Indonesia");
    private static readonly LocalizedText Theme = new("Terang/gelap", "Light/dark");
    private static readonly LocalizedText Skip = new("Langsung ke temuan", "Skip to the findings");

    public void Write(ComplianceReport report, bool hasTrend)
    {
        html.Markup("<a class=\"skip\" href=\"#findings\">").Say(Skip).Markup("</a>\n<nav class=\"bar\" ").Markup(html.Label(Label)).Markup("><ul>");
        Link("summary", new("Ringkasan", "Summary"));
        Link("scores", new("Penilaian", "Scores"));
        if (hasTrend) Link("trend", new("Perkembangan", "Trend"));
        if (report.Posts > 0) Link("where", new("Sebaran", "Where"));
        Link("findings", new("Temuan", "Findings"));
        if (report.AcrossPosts.Count > 0) Link("across", new("Antarunggahan", "Across posts"));
        Link("accepted", new("Pengecualian", "Waivers"));
        Link("notrun", new("Tidak diperiksa", "Not checked"));
        if (report.Rules.Any()) Link("rules", new("Aturan", "Rules"));
        Link("method", new("Metode", "Method"));
        Link("decision", new("Keputusan", "Decision"));
        html.Markup("</ul><p class=\"switches\" hidden><button type=\"button\" id=\"language\">").Say(Language).Markup("</button><button type=\"button\" id=\"theme\">").Say(Theme).Markup("</button></p></nav>\n");
    }

    private void Link(string section, LocalizedText name) => html.Markup($"<li><a href=\"#{section}\">").Say(name).Markup("</a></li>");
}
