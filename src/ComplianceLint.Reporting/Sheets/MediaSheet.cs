using ComplianceLint.Reporting.Compliance;
using ComplianceLint.Reporting.Formats;
using ComplianceLint.Reporting.Html;

namespace ComplianceLint.Reporting.Sheets;

/// <summary>The media that not everybody can see or hear.</summary>
internal static class MediaSheet
{
    private static readonly LocalizedText AltText = new("teks alternatif", "alternative text");
    private static readonly LocalizedText Captions = new("takarir", "captions");

    public static Sheet Of(ComplianceReport report, RunHeader header)
    {
        var sheet = new Sheet(new("Media", "Media"), [new(new("Berkas", "File"), 36), new(new("Media", "Medium"), 40), new(new("Jenis", "Kind"), 14), new(new("Yang belum ada", "What is missing"), 30)]);
        foreach (var (post, medium) in report.Media.Lacking)
        {
            LocalizedText[] lacks = [.. medium is { NeedsAltText: true, AltText: null } ? [AltText] : Array.Empty<LocalizedText>(), .. medium is { NeedsCaptions: true, HasCaptions: false } ? [Captions] : Array.Empty<LocalizedText>()];
            sheet.Add(Visible.Line(post.Path), medium.File is { } file ? Visible.Line(Visible.Cut(file, 300)) : null, HtmlNames.OfMedium(medium.Kind).In(header.Language), string.Join(CsvText.Separator, lacks.Select(lack => lack.In(header.Language))));
        }

        return sheet;
    }
}
