using ComplianceLint.Reporting.Compliance;
using ComplianceLint.Reporting.Html;

namespace ComplianceLint.Reporting.Sheets;

/// <summary>The runs of the history with their numbers.</summary>
internal static class TrendSheet
{
    public static Sheet Of(Trend trend, RunHeader header)
    {
        string[] clauses = [.. trend.ClausesOf(ScoreWords.Principles, header)];
        var sheet = new Sheet(new("Perkembangan", "Trend"),
        [
            new(new("Laporan", "Report"), 20), new(new("Sampai", "Until"), 12), new(PostWords.Posts, 10), .. Severities.Names.Select(name => new Column(new(name, name), 9)), new(new("per 100 unggahan", "by 100 posts"), 12), new(new("baru", "new"), 9),
            new(new("selesai", "resolved"), 9), .. clauses.Select(clause => new Column(header.Clauses.TryGetValue(clause, out var known) ? known.Title : new(clause, clause), 13)), new(new("lengkap", "complete"), 10),
        ]);
        foreach (var point in trend.Points)
        {
            var record = point.Record;
            sheet.Add(
            [
                point.Name.In(header.Language), (DateOnly?)DateOnly.FromDateTime(record.Time.DateTime), (int?)record.Posts, .. record.Findings.Select(count => (Cell)(int?)count), record.PerHundredPosts, point.New, point.Resolved,
                .. clauses.Select(clause => (Cell)(record.Score.ByClause.TryGetValue(clause, out var points) ? (double?)points : null)),
                (record.IsComplete ? new LocalizedText("ya", "yes") : new LocalizedText("tidak", "no")).In(header.Language),
            ]);
        }

        return sheet;
    }
}
