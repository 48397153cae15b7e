using ComplianceLint.Reporting.Compliance;

namespace ComplianceLint.Reporting.Html;

/// <summary>Findings on several posts, and on files that are no posts; they cost no post its points.</summary>
internal sealed class AcrossPostsSection(HtmlText html)
{
    public const int MostLocations = 10;

    public static readonly LocalizedText Title = new("Antarunggahan dan berkas pendukung", "Across posts and other files");
    private static readonly LocalizedText Note = new("Temuan ini tidak mengurangi nilai unggahan mana pun.", "These findings cost no post its points.");
    private static readonly LocalizedText More = new("tempat lagi", "more places");

    public void Write(ComplianceReport report)
    {
        if (report.AcrossPosts.Count == 0) return;
        html.Markup("<section id=\"across\"><h2>").Say(Title).Markup("</h2>\n").Say("p", Note, "class=\"faint\"").Markup("<ol class=\"fs flat\">\n");
        foreach (var diagnostic in report.AcrossPosts) Write(diagnostic);
        html.Markup("</ol></section>\n");
    }

    private void Write(RunDiagnostic diagnostic)
    {
        var style = diagnostic.Status == DiagnosticStatus.Open ? HtmlNames.StyleOf(diagnostic.Severity) : "l";
        html.Markup($"<li class=\"f {style}\" id=\"x-{diagnostic.Fingerprint}\"><p class=\"fh\">");
        if (diagnostic.Status != DiagnosticStatus.Open) html.Say("span", HtmlNames.Of(diagnostic.Status), "class=\"grade l\"").Markup(" ");
        html.Markup($"<span class=\"grade {style}\">").Text(Severities.NameOf(diagnostic.Severity)).Markup("</span> ").Say("strong", Visible.Message(diagnostic.Message)).Markup("</p>");
        html.Say("p", diagnostic.Rule.Advice, "class=\"advice\"").Markup("<p class=\"places\">");
        foreach (var location in diagnostic.Locations.Take(MostLocations))
        {
            html.Markup("<code>").Text(Visible.Cut($"{SensitiveSpans.Mask(location.Path)}:{location.Start.Line}", 300)).Markup("</code> ");
        }

        if (diagnostic.Locations.Count > MostLocations) html.Markup("+").Number(diagnostic.Locations.Count - MostLocations).Markup(" ").Say(More);
        html.Markup($"</p><p class=\"ground\"><a class=\"rule\" href=\"#{RuleReference.AnchorOf(diagnostic.Rule)}\">").Text(diagnostic.Rule.Id).Markup("</a></p></li>\n");
    }
}
