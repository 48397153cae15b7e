using System.Globalization;
using ComplianceLint.Reporting.Compliance;
using ComplianceLint.Reporting.Html;

namespace ComplianceLint.Reporting.Sheets;

/// <summary>Where findings gather: by channel, account, author and month, with the points of each principle.</summary>
internal static class GroupSheet
{
    public static Sheet Of(ComplianceReport report, RunHeader header)
    {
        Clause[] principles = [.. header.Clauses.Values.Where(clause => clause.Group is ScoreWords.Principles && report.Score.Score.ByClause.ContainsKey(clause.Id))];
        var sheet = new Sheet(new("Sebaran", "Where"),
        [
            new(new("Menurut", "By"), 12), new(new("Nama", "Name"), 30), new(PostWords.Posts, 10), .. RuleSheet.TallyColumns, .. principles.Select(principle => new Column(principle.Title, 13)),
        ]);
        Add(new("kanal", "channel"), report.ByChannel.WorstFirst, HtmlNames.OfChannel);
        Add(new("akun", "account"), report.ByAccount.WorstFirst, name => name);
        Add(new("petugas", "author"), report.ByAuthor.WorstFirst, name => name);
        Add(new("bulan", "month"), report.ByMonth.Groups, key => LocalizedText.Month(DateOnly.ParseExact(key, "yyyy-MM", CultureInfo.InvariantCulture)).In(header.Language));
        return sheet;

        void Add(LocalizedText kind, IEnumerable<PostGroup> groups, Func<string, string> nameOf)
        {
            foreach (var group in groups)
            {
                var score = group.Score.Score;
                sheet.Add(
                [
                    kind.In(header.Language), group.Key.Length == 0 ? HtmlNames.NotStated.In(header.Language) : Visible.Line(Visible.Cut(nameOf(group.Key))), (int?)group.Posts, .. RuleSheet.CellsOf(group.Findings),
                    .. principles.Select(principle => (Cell)(score.ByClause.TryGetValue(principle.Id, out var points) ? (double?)points : null)),
                ]);
            }
        }
    }
}
