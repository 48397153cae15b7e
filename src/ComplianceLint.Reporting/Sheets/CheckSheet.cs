using ComplianceLint.Reporting.Compliance;
using ComplianceLint.Reporting.Html;

namespace ComplianceLint.Reporting.Sheets;

/// <summary>The clauses of the guideline: their points, and what became of their checks.</summary>
internal static class CheckSheet
{
    private static readonly CheckResult[] Results = [CheckResult.Fail, CheckResult.Pass, CheckResult.Review, CheckResult.NotApplicable, CheckResult.Incomplete];

    public static Sheet Of(ComplianceReport report, RunHeader header)
    {
        var language = header.Language;
        var sheet = new Sheet(new("Pemeriksaan", "Checks"),
        [
            new(new("Klausul", "Clause"), 34), new(new("Kode", "Id"), 28), new(new("Isi", "Summary"), 60), new(new("Nilai", "Points"), 9), new(new("Tanpa pengecualian", "Without waivers"), 12), new(new("Unggahan", "Posts"), 10),
            .. Results.Select(result => new Column(HtmlNames.Of(result), 13)), new(new("disebut oleh", "stated by"), 12),
        ]);
        foreach (var clause in header.Clauses.Values.Where(clause => report.Checks.Clauses.Contains(clause.Id)))
        {
            sheet.Add(
            [
                clause.Title.In(language), clause.Id, clause.Summary.In(language), PointsOf(report.Score.Score, clause), PointsOf(report.Score.UnliftedScore, clause), (int?)report.Score.PostsOf(clause.Id),
                .. Results.Select(result => (Cell)(int?)report.Checks.Count(clause.Id, result)), report.Coverage.CountOf(clause.Id),
            ]);
        }

        return sheet;
    }

    private static double? PointsOf(Score score, Clause clause) => score.ByClause.TryGetValue(clause.Id, out var points) ? points : null;
}
