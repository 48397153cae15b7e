using System.Globalization;

namespace ComplianceLint.Reporting.Compliance;

/// <summary>How an office has done over time: the last runs of a history, this one included.</summary>
internal sealed class Trend
{
    /// <summary>Two years by month; more points nobody tells apart.</summary>
    public const int MostPoints = 24;

    private const int MostRules = 5;

    private Trend(IReadOnlyList<TrendPoint> points, bool byMonth) => (Points, ByMonth) = (points, byMonth);

    /// <summary>True where a point stands for the runs of a month.</summary>
    public bool ByMonth { get; }

    /// <summary>The oldest first.</summary>
    public IReadOnlyList<TrendPoint> Points { get; }

    public static Trend Of(TrendQuery query, RunRecord current)
    {
        var records = query.History.Records.Append(current).OrderBy(record => record.Time).Where(record => IsBetween(query, DayOf(record))).ToList();
        var groups = query.ByMonth
            ? records.GroupBy(record => DayOf(record).ToString("yyyy-MM", CultureInfo.InvariantCulture)).Select(month => month.ToList())
            : records.Select(record => new List<RunRecord> { record });
        var points = new List<TrendPoint>();
        foreach (var group in groups)
        {
            var last = group[^1];
            var before = points.Count == 0 ? null : points[^1].Record.RuleSetDigest;
            points.Add(new TrendPoint(query.ByMonth ? LocalizedText.Month(DayOf(last)) : LocalizedText.Day(DayOf(last)), last, Sum(group, record => record.New), Sum(group, record => record.Resolved), before is not null && before != last.RuleSetDigest));
        }

        return new Trend([.. points.TakeLast(MostPoints)], query.ByMonth);
    }

    /// <summary>The clauses of a group that any point has points of, in the order of the packs; those that no pack knows any more come last.</summary>
    public IEnumerable<string> ClausesOf(string group, RunHeader header)
    {
        string[] order = [.. header.Clauses.Keys];
        return Points.SelectMany(point => point.Record.Score.ByClause.Keys).Where(clause => clause.StartsWith($"{group}/", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal)
            .OrderBy(clause => (uint)Array.IndexOf(order, clause)).ThenBy(clause => clause, StringComparer.Ordinal);
    }

    /// <summary>The rules whose findings by 100 posts grew most from the first point to the last, the greatest first.</summary>
    public IReadOnlyList<RuleTrend> Rising => [.. Rules.Where(rule => rule.Change > 0).OrderByDescending(rule => rule.Change).ThenBy(rule => rule.Id, StringComparer.Ordinal).Take(MostRules)];

    /// <summary>Those whose findings became fewer.</summary>
    public IReadOnlyList<RuleTrend> Falling => [.. Rules.Where(rule => rule.Change < 0).OrderBy(rule => rule.Change).ThenBy(rule => rule.Id, StringComparer.Ordinal).Take(MostRules)];

    private IEnumerable<RuleTrend> Rules => Points is [{ Record: { Posts: > 0 } first }, .., { Record: { Posts: > 0 } last }]
        ? first.Rules.Keys.Union(last.Rules.Keys, StringComparer.Ordinal).Select(rule => new RuleTrend(rule, Share(first, rule), Share(last, rule)))
        : [];

    private static double Share(RunRecord record, string rule) => 100.0 * record.Rules.GetValueOrDefault(rule) / record.Posts;

    private static int? Sum(List<RunRecord> records, Func<RunRecord, int?> read) => records.TrueForAll(record => read(record) is null) ? null : records.Sum(record => read(record) ?? 0);

    private static bool IsBetween(TrendQuery query, DateOnly day) => (query.From is not { } from || day >= from) && (query.To is not { } to || day <= to);

    private static DateOnly DayOf(RunRecord record) => DateOnly.FromDateTime(record.Time.DateTime);
}
