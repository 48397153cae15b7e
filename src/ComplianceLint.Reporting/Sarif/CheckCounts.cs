using System.Text;
using System.Text.Json;

namespace ComplianceLint.Reporting.Sarif;

/// <summary>What became of each rule on all posts: passed checks are no results, but a report on compliance must count them.</summary>
internal sealed class CheckCounts
{
    private static readonly (CheckResult Result, string Name)[] Names =
    [
        (CheckResult.Fail, "failed"),
        (CheckResult.Review, "review"),
        (CheckResult.Incomplete, "incomplete"),
        (CheckResult.Pass, "passed"),
        (CheckResult.NotApplicable, "notApplicable"),
    ];

    private readonly SortedDictionary<string, int[]> _counts = new(StringComparer.Ordinal);

    public void Add(Rule rule, CheckResult result)
    {
        if (!_counts.TryGetValue(rule.Id, out var counts)) counts = _counts[rule.Id] = new int[Names.Length];
        counts[(int)result]++;
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject("checks"u8);
        foreach (var (rule, counts) in _counts)
        {
            json.WriteStartObject(Encoding.UTF8.GetBytes(rule));
            foreach (var (result, name) in Names)
            {
                if (counts[(int)result] > 0) json.WriteNumber(name, counts[(int)result]);
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
