namespace ComplianceLint.Reporting.Html;

/// <summary>A table that can be moved from side to side where the page is too narrow for it.</summary>
internal static class HtmlTable
{
    /// <param name="html">Receives the markup.</param>
    /// <param name="caption">What the table shows.</param>
    /// <param name="heads">The heads of its columns.</param>
    /// <param name="style">A class for the table.</param>
    public static void Begin(HtmlText html, LocalizedText caption, IEnumerable<(LocalizedText Head, bool IsNumber)> heads, string style = "")
    {
        html.Markup($"<div class=\"scroll\" role=\"region\" tabindex=\"0\" {html.Label(caption)}><table class=\"{style}\">").Say("caption", caption).Markup("<thead><tr>");
        foreach (var (head, isNumber) in heads) html.Say("th", head, isNumber ? "scope=\"col\" class=\"num\"" : "scope=\"col\"");
        html.Markup("</tr></thead><tbody>\n");
    }

    public static void End(HtmlText html) => html.Markup("</tbody></table></div>\n");

    /// <summary>A count; none is a dash, so that the others are seen.</summary>
    public static HtmlText Count(this HtmlText html, int count, string style = "num") =>
        count == 0 ? html.Markup($"<td class=\"{style} none\">–</td>") : html.Markup($"<td class=\"{style}\">").Number(count).Markup("</td>");
}
