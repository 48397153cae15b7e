using System.Globalization;
using ComplianceLint.Reporting.Compliance;

namespace ComplianceLint.Reporting.Html;

/// <summary>Every clause of the guideline: its points, and what became of its checks, those that passed and did not apply too.</summary>
internal sealed class ScorecardSection(HtmlText html, RunHeader header)
{
    private static readonly LocalizedText Title = new("Kartu penilaian", "Scorecards");
    private static readonly LocalizedText Clause = new("Klausul", "Clause");
    private static readonly LocalizedText Points = new("Nilai", "Points");
    private static readonly LocalizedText Checks = new("Pemeriksaan (aturan × unggahan)", "Checks (rules × posts)");
    private static readonly LocalizedText StatedBy = new("disebut oleh", "stated by");
    private static readonly LocalizedText NoPoints = new("tidak berlaku", "not applicable");
    private static readonly LocalizedText Unlifted = new("tanpa pengecualian", "without waivers");

    private static readonly CheckResult[] Shown = [CheckResult.Fail, CheckResult.Review, CheckResult.Incomplete, CheckResult.Pass, CheckResult.NotApplicable];

    private static readonly (LocalizedText Title, string[] Groups)[] Cards =
    [
        (new("Enam prinsip", "Six principles"), [ScoreWords.Principles]),
        (new("Delapan etika", "Eight ethics"), ["etika"]),
        (new("Tata kelola, pemantauan, dan evaluasi", "Governance, monitoring and evaluation"), ["tata-kelola", "pemantauan", "evaluasi"]),
        (new("Tujuan", "Objectives"), ["tujuan"]),
        (new("Segmen khalayak", "Audience segments"), ["khalayak"]),
        (new("Pengukuran", "Measurement"), ["pengukuran"]),
    ];

    public void Write(ComplianceReport report)
    {
        html.Markup("<section id=\"scores\"><h2>").Say(Title).Markup("</h2>\n");
        var known = Cards.SelectMany(card => card.Groups).ToHashSet(StringComparer.Ordinal);
        foreach (var (title, groups) in Cards) WriteCard(title, [.. header.Clauses.Values.Where(clause => groups.Contains(clause.Group))], report);
        WriteCard(new("Klausul lain", "Other clauses"), [.. header.Clauses.Values.Where(clause => !known.Contains(clause.Group))], report);
        html.Markup("</section>\n");
    }

    /// <summary>Clauses in the order of the guideline; of packs that no rule of the run cites nothing is said.</summary>
    private void WriteCard(LocalizedText title, IReadOnlyList<Clause> clauses, ComplianceReport report)
    {
        if (!clauses.Any(clause => report.Checks.Clauses.Contains(clause.Id))) return;
        html.Markup("<h3>").Say(title).Markup("</h3>\n<table class=\"card\" role=\"table\"><thead role=\"rowgroup\"><tr role=\"row\">");
        foreach (var head in new[] { Clause, Points, Checks }) html.Say("th", head, "scope=\"col\" role=\"columnheader\"");
        html.Markup("</tr></thead><tbody role=\"rowgroup\">\n");
        foreach (var clause in clauses) WriteRow(clause, report);
        html.Markup("</tbody></table>\n");
    }

    private void WriteRow(Clause clause, ComplianceReport report)
    {
        html.Markup("<tr role=\"row\"><th scope=\"row\" role=\"rowheader\">").Say("span", clause.Title, "class=\"ct\"").Say("span", clause.Summary, "class=\"sum\"").Markup("</th><td role=\"cell\" class=\"pts\">");
        if (report.Score.Score.ByClause.TryGetValue(clause.Id, out var points)) WritePoints(points, report.Score.UnliftedScore.ByClause[clause.Id]);
        else html.Say("span", NoPoints, "class=\"faint\"");
        html.Markup("</td><td role=\"cell\" class=\"results\">");
        foreach (var result in Shown) WriteResult(result, report.Checks.Count(clause.Id, result));
        if (report.Coverage.CountOf(clause.Id) is { } posts) html.Markup("<span class=\"stated\">").Say(StatedBy).Markup(" <b>").Number(posts).Markup("</b> ").Say(PostWords.Posts).Markup("</span>");
        html.Markup("</td></tr>\n");
    }

    private void WritePoints(double points, double unlifted)
    {
        var width = Math.Round(points).ToString(CultureInfo.InvariantCulture);
        html.Markup("<b>").Number(Math.Floor(points)).Markup("</b>");
        html.Markup($"<svg class=\"gauge\" viewBox=\"0 0 100 6\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><rect class=\"track\" width=\"100\" height=\"6\"/><rect class=\"fill\" width=\"{width}\" height=\"6\"/></svg>");
        if (Math.Floor(unlifted) < Math.Floor(points)) html.Markup("<span class=\"faint\">").Number(Math.Floor(unlifted)).Markup(" ").Say(Unlifted).Markup("</span>");
    }

    private void WriteResult(CheckResult result, int count)
    {
        if (count == 0 && result is CheckResult.Review or CheckResult.Incomplete && count == 0) return;
        html.Markup($"<span class=\"{(result == CheckResult.Fail && count > 0 ? "bad" : "r")}\"><b>").Number(count).Markup("</b> ").Say(HtmlNames.Of(result)).Markup("</span> ");
    }
}
