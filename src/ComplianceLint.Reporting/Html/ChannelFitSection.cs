using ComplianceLint.Reporting.Compliance;

namespace ComplianceLint.Reporting.Html;

/// <summary>How the posts fit the channels that they go to.</summary>
internal sealed class ChannelFitSection(HtmlText html)
{
    private static readonly LocalizedText Title = new("Kecocokan dengan kanal", "Fit with the channels");
    private static readonly LocalizedText Channel = new("Kanal", "Channel");
    private static readonly LocalizedText Fullest = new("teks terpanjang", "longest text");

    public void Write(ComplianceReport report)
    {
        if (!report.Fits.Any()) return;
        html.Markup("<section id=\"fit\"><h2>").Say(Title).Markup("</h2>\n");
        HtmlTable.Begin(html, Title, [(Channel, false), (PostWords.Posts, true), (PostWords.Over, true), (PostWords.OverAdvice, true), (PostWords.Near, true), (Fullest, false)]);
        foreach (var fit in report.Fits)
        {
            html.Markup("<tr><th scope=\"row\">").Text(fit.Channel.Title).Markup("</th>").Count(fit.Posts).Count(fit.Over, "num bad").Count(fit.OverAdvice).Count(fit.Near).Markup("<td>");
            if (fit.Fullest is var (count, post)) html.Markup($"<a href=\"#{post.Anchor}\">").Number(count.Count).Markup("/").Number(count.Max).Markup("</a> ").Say(count.Unit);
            else html.Markup("–");
            html.Markup("</td></tr>\n");
        }

        HtmlTable.End(html);
        html.Markup("</section>\n");
    }
}
