using ComplianceLint.Reporting.Compliance;
using ComplianceLint.Reporting.Html;

namespace ComplianceLint.Reporting.Sheets;

/// <summary>The rules that found something, the worst first.</summary>
internal static class RuleSheet
{
    public static Sheet Of(ComplianceReport report, RunHeader header)
    {
        var sheet = new Sheet(new("Aturan", "Rules"),
        [
            new(new("Aturan", "Rule"), 34), new(new("Kode", "Id"), 34), new(PostWords.Posts, 10), .. TallyColumns, new(new("Mengapa", "Why"), 60), new(new("Saran", "Advice"), 60),
        ]);
        foreach (var tally in report.Rules.OrderBy(tally => tally.Findings, Comparer<FindingTally>.Create((a, b) => a.CompareTo(b))).ThenBy(tally => tally.Rule.Id, StringComparer.Ordinal))
        {
            sheet.Add([tally.Rule.Title.In(header.Language), tally.Rule.Id, (int?)tally.Posts, .. CellsOf(tally.Findings), tally.Rule.Why.In(header.Language), tally.Rule.Advice.In(header.Language)]);
        }

        return sheet;
    }

    public static IEnumerable<Column> TallyColumns => [.. Severities.Names.Select(name => new Column(new(name, name), 9)), new(HtmlNames.Question, 11), new(PostWords.Lifted, 14)];

    public static IEnumerable<Cell> CellsOf(FindingTally tally) => [.. Enum.GetValues<Severity>().Select(severity => (Cell)(int?)tally[severity]), (int?)tally.Questions, (int?)tally.Lifted];
}
