using ComplianceLint.Reporting.Compliance;

namespace ComplianceLint.Reporting.Html;

/// <summary>Whether those who do not see or hear the media of the posts get what is in them.</summary>
internal sealed class MediaSection(HtmlText html)
{
    private static readonly LocalizedText Title = new("Aksesibilitas media", "Accessibility of the media");
    private static readonly LocalizedText None = new("Tidak ada media di unggahan yang diperiksa.", "The checked posts have no media.");
    private static readonly LocalizedText Lacking = new("Media yang belum lengkap", "Media that lack something");
    private static readonly LocalizedText Medium = new("Media", "Medium");
    private static readonly LocalizedText Kind = new("Jenis", "Kind");
    private static readonly LocalizedText Lacks = new("Yang belum ada", "What is missing");
    private static readonly LocalizedText NoAltText = new("teks alternatif", "alternative text");
    private static readonly LocalizedText NoCaptions = new("takarir", "captions");
    private static readonly LocalizedText NoFile = new("tanpa nama berkas", "no file name");

    public void Write(ComplianceReport report)
    {
        var media = report.Media;
        html.Markup("<section id=\"media\"><h2>").Say(Title).Markup("</h2>\n");
        if (media.Count == 0) html.Say("p", None, "class=\"faint\"");
        else
        {
            html.Say("p", new LocalizedText(
                $"{N(media.Count).Id} media di {N(media.Posts).Id} unggahan. Teks alternatif ada pada {N(media.HaveAltText).Id} dari {N(media.NeedAltText).Id} gambar dan video; takarir disebut pada {N(media.HaveCaptions).Id} dari {N(media.NeedCaptions).Id} video dan audio.",
                $"{N(media.Count).En} media in {N(media.Posts).En} {(media.Posts == 1 ? "post" : "posts")}. {N(media.HaveAltText).En} of {N(media.NeedAltText).En} pictures and videos have an alternative text; {N(media.HaveCaptions).En} of {N(media.NeedCaptions).En} videos and recordings state captions."));
            WriteLacking(media);
        }

        html.Markup("</section>\n");
    }

    private static LocalizedText N(int number) => LocalizedText.Number(number);

    private void WriteLacking(MediaTally media)
    {
        if (media.Lacking.Count == 0) return;
        HtmlTable.Begin(html, Lacking, [(Medium, false), (Kind, false), (Lacks, false)]);
        foreach (var (post, medium) in media.Lacking)
        {
            html.Markup($"<tr><th scope=\"row\"><a href=\"#{post.Anchor}\">");
            if (medium.File is { } file) html.Text(Visible.Cut(file, 200));
            else html.Say(NoFile);
            html.Markup("</a></th><td>").Say(HtmlNames.OfMedium(medium.Kind)).Markup("</td><td>");
            var lacksAltText = medium is { NeedsAltText: true, AltText: null };
            if (lacksAltText) html.Say(NoAltText);
            if (medium is { NeedsCaptions: true, HasCaptions: false }) html.Markup(lacksAltText ? ", " : "").Say(NoCaptions);
            html.Markup("</td></tr>\n");
        }

        HtmlTable.End(html);
    }
}
