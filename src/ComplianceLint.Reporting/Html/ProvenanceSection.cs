namespace ComplianceLint.Reporting.Html;

/// <summary>What the report was made with, so that somebody else can make it again.</summary>
internal sealed class ProvenanceSection(HtmlText html, RunHeader header, ReportFacts facts)
{
    private static readonly LocalizedText Embedded = new("ada di dalam berkas laporan ini, disamarkan seperti laporannya", "is inside of this file, masked like the report");
    private static readonly LocalizedText Save = new("Simpan sebagai berkas", "Save as a file");
    private static readonly LocalizedText Provenance = new("Asal-usul laporan", "Provenance");

    public void Write()
    {
        html.Markup("<section id=\"provenance\"><h2>").Say(Provenance).Markup("</h2>\n<dl class=\"facts\">");
        Row(new("Jam pemeriksaan", "Clock of the check"), () =>
            html.Say(LocalizedText.Day(DateOnly.FromDateTime(header.Now.DateTime))).Markup($", {header.Now:HH:mm:ss} (").Text(header.TimeZone).Markup(")"));
        Row(new("Mesin", "Engine"), () => html.Markup("ComplianceLint ").Text(header.ToolVersion));
        Row(new("Aturan dan setelan", "Rules and settings"), () => html.Markup("<code>").Text(header.RuleSetDigest).Markup("</code>"));
        if (header.PolicyDigest is { } policy) Row(new("Kebijakan penerbitan", "Publication policy"), () => html.Markup("<code>").Text(policy).Markup("</code>"));
        Row(new("Paket aturan", "Rule packs"), () =>
        {
            html.Markup("<ul>");
            foreach (var pack in facts.Packs.OrderBy(pack => pack.Id, StringComparer.Ordinal)) WritePack(pack);
            html.Markup("</ul>");
        });
        if (facts.Command.Length > 0) Row(new("Perintah", "Command"), () => html.Markup("<code>").Text(facts.Command).Markup("</code>"));
        Row(new("Temuan untuk program", "Findings for programs"), () =>
            html.Markup("SARIF 2.1.0 ").Say("span", Embedded, "class=\"faint\"").Markup(" <button type=\"button\" id=\"save\" hidden>").Say(Save).Markup("</button>"));
        html.Markup("</dl></section>\n");
    }

    private void WritePack(RulePack pack)
    {
        html.Markup("<li>").Say(pack.Title).Markup(" <code>").Text(pack.Id).Markup("</code>");
        if (pack.Version.Length > 0) html.Markup(" ").Text(pack.Version);
        html.Markup(" · <code class=\"digest\">").Text(pack.Digest[..Math.Min(16, pack.Digest.Length)]).Markup("</code></li>");
    }

    private void Row(LocalizedText name, Action value)
    {
        html.Say("dt", name).Markup("<dd>");
        value();
        html.Markup("</dd>\n");
    }
}
