using ComplianceLint.Reporting.Compliance;
using ComplianceLint.Reporting.Html;

namespace ComplianceLint.Reporting.Sheets;

/// <summary>How the posts fit the channels that they go to.</summary>
internal static class FitSheet
{
    public static Sheet Of(ComplianceReport report, RunHeader header)
    {
        var sheet = new Sheet(new("Kecocokan kanal", "Channel fit"),
        [
            new(new("Kanal", "Channel"), 18), new(PostWords.Posts, 10), new(PostWords.Over, 14), new(PostWords.OverAdvice, 16), new(PostWords.Near, 14), new(new("Teks terpanjang", "Longest text"), 14), new(new("Batas", "Limit"), 10),
            new(new("Satuan", "Unit"), 20), new(new("Berkas", "File"), 36),
        ]);
        foreach (var fit in report.Fits)
        {
            var (count, post) = (fit.Fullest?.Count, fit.Fullest?.Post);
            sheet.Add(fit.Channel.Title, (int?)fit.Posts, (int?)fit.Over, (int?)fit.OverAdvice, (int?)fit.Near, count?.Count, count?.Max, count?.Unit.In(header.Language), post is null ? null : Visible.Line(post.Path));
        }

        return sheet;
    }
}
