using System.Globalization;
using ComplianceLint.Reporting.Compliance;

namespace ComplianceLint.Reporting.Html;

/// <summary>The principles by channel: where an office keeps them, and where not.</summary>
internal sealed class HeatMapSection(HtmlText html, RunHeader header)
{
    /// <summary>Shades; each step is ten points.</summary>
    private const int Shades = 10;

    private static readonly LocalizedText Title = new("Prinsip menurut kanal", "Principles by channel");
    private static readonly LocalizedText Caption = new("Nilai rata-rata setiap prinsip di setiap kanal, dari 100", "Mean points of each principle on each channel, of 100");
    private static readonly LocalizedText Channel = new("Kanal", "Channel");
    private static readonly LocalizedText None = new("tanpa kanal", "no channel");
    private static readonly LocalizedText Note = new("Makin pekat, makin rendah nilainya.", "The darker, the lower.");

    public void Write(ComplianceReport report)
    {
        Clause[] principles = [.. header.Clauses.Values.Where(clause => clause.Group is ScoreWords.Principles && report.Score.Score.ByClause.ContainsKey(clause.Id))];
        if (principles.Length == 0) return;
        html.Markup("<section id=\"heat\"><h2>").Say(Title).Markup("</h2>\n");
        HtmlTable.Begin(html, Caption, principles.Select(principle => (principle.Title, true)).Prepend((Channel, false)).Append((PostWords.Posts, true)), "heat");
        foreach (var group in report.ByChannel.Groups) WriteRow(group, principles);
        HtmlTable.End(html);
        html.Say("p", Note, "class=\"faint\"").Markup("</section>\n");
    }

    private void WriteRow(PostGroup group, Clause[] principles)
    {
        html.Markup("<tr><th scope=\"row\">");
        if (group.Key.Length == 0) html.Say(None);
        else html.Text(Visible.Cut(HtmlNames.OfChannel(group.Key), 60));
        html.Markup("</th>");
        foreach (var principle in principles)
        {
            if (group.Score.Score.ByClause.TryGetValue(principle.Id, out var points)) html.Markup(string.Create(CultureInfo.InvariantCulture, $"<td class=\"num s{ShadeOf(points)}\">")).Number(Math.Floor(points)).Markup("</td>");
            else html.Markup("<td class=\"num none\">–</td>");
        }

        html.Count(group.Posts).Markup("</tr>\n");
    }

    private static int ShadeOf(double points) => Shades - (int)Math.Floor(points / (100 / Shades));
}
