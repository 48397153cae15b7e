using ComplianceLint.Reporting.Compliance;

namespace ComplianceLint.Reporting.Html;

/// <summary>What this report does not know: files and rules that could not be used, and rules that lack a registry.</summary>
internal sealed class NotRunSection(HtmlText html)
{
    private const int MostFailures = 500;

    private static readonly LocalizedText Title = new("Yang tidak diperiksa", "What was not checked");
    private static readonly LocalizedText Everything = new("Semua aturan berjalan pada semua unggahan yang menyangkutnya.", "All rules ran on all posts that concern them.");
    private static readonly LocalizedText Failures = new("Tidak dapat diperiksa", "Could not be checked");
    private static readonly LocalizedText Place = new("Tempat", "Place");
    private static readonly LocalizedText Problem = new("Masalah", "Problem");
    private static readonly LocalizedText More = new("masalah lagi tidak ditampilkan", "more problems not shown");
    private static readonly LocalizedText NoRegistry = new("Aturan yang belum berjalan karena registrinya belum ada", "Rules that did not run because a registry is missing");

    public void Write(ComplianceReport report, RunSummary summary)
    {
        html.Markup("<section id=\"notrun\"><h2>").Say(Title).Markup("</h2>\n");
        if (report.Failures.Count == 0 && summary.RulesWithoutRegistry.Count == 0) html.Say("p", Everything, "class=\"faint\"");
        WriteFailures(report.Failures);
        if (summary.RulesWithoutRegistry.Count > 0)
        {
            html.Markup("<h3>").Say(NoRegistry).Markup("</h3><p>");
            foreach (var rule in summary.RulesWithoutRegistry) html.Markup("<code>").Text(rule).Markup("</code> ");
            html.Markup("</p>").Say("p", new LocalizedText(
                $"Registri yang perlu diisi: {string.Join(", ", summary.MissingRegistries.Select(Registry.NameOf))}.",
                $"Registries to be kept: {string.Join(", ", summary.MissingRegistries.Select(Registry.NameOf))}."), "class=\"faint\"");
        }

        html.Markup("</section>\n");
    }

    private void WriteFailures(IReadOnlyList<Failure> failures)
    {
        if (failures.Count == 0) return;
        html.Markup("<h3>").Say(Failures).Markup("</h3>\n");
        HtmlTable.Begin(html, Failures, [(Place, false), (Problem, false)], "wide");
        foreach (var failure in failures.Take(MostFailures))
        {
            html.Markup("<tr><th scope=\"row\"><code>").Text(Visible.Cut($"{SensitiveSpans.Mask(failure.Path)}{(failure.Position is { } at ? $":{at.Line}" : "")}", 300)).Markup("</code></th><td>");
            html.Say(Visible.Message(new(SensitiveSpans.Mask(failure.Message.Id), SensitiveSpans.Mask(failure.Message.En)))).Markup(" <code>").Text(failure.Code).Markup("</code></td></tr>\n");
        }

        HtmlTable.End(html);
        if (failures.Count > MostFailures) html.Markup("<p class=\"faint\">").Number(failures.Count - MostFailures).Markup(" ").Say(More).Markup("</p>");
    }
}
