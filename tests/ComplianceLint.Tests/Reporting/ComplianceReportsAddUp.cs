using ComplianceLint.Reporting.Compliance;
using CsCheck;
using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

public sealed class ComplianceReportsAddUp
{
    private static readonly RuleSet Rules = RuleSet.Create([PackText.Pack(
        ("uji/galat.yaml", PackText.Rule("{ kind: existence, terms: [galat] }", severity: "error")),
        ("uji/awas.yaml", PackText.Rule("{ kind: existence, terms: [awas] }", severity: "warning")),
        ("uji/catat.yaml", PackText.Rule("{ kind: existence, terms: [catat] }", severity: "info")))]);

    private static Gen<string> Post { get; } = Gen.Select(
        Gen.Int[0, 3].Select(i => new[] { "galat", "awas", "catat", "baik" }[i]).Array[1, 6], Gen.Int[0, 3].Select(i => new[] { "[x]", "[x, instagram]", "[]", "[facebook]" }[i]),
        (words, channels) => $"---\nsaluran: {channels}\njadwal: 2026-1{words.Length % 3}-05\n---\n{string.Join(' ', words)}");

    [Fact]
    public void Counts_are_those_of_the_run() => Post.Array[0, 8].Sample(posts =>
    {
        var (report, summary) = ReportOf(posts);
        return report.Posts == summary.Posts
            && Enum.GetValues<Severity>().All(severity => report.Findings[severity] == summary[severity])
            && Enum.GetValues<DiagnosticStatus>().All(status => report.Findings[status] == summary[status])
            && report.Rules.Sum(tally => tally.Findings.Open) == summary[DiagnosticStatus.Open]
            && report.ByMonth.Groups.Sum(group => group.Posts) == summary.Posts
            && report.ByMonth.Groups.Sum(group => group.Findings.Open) == summary[DiagnosticStatus.Open];
    });

    [Fact]
    public void Every_post_is_in_one_state_and_in_some_channel() => Post.Array[0, 8].Sample(posts =>
    {
        var (report, summary) = ReportOf(posts);
        var (errors, findings, questions) = report.PostsWith;
        return errors + findings + questions <= summary.Posts && report.ByChannel.Groups.Sum(group => group.Posts) >= summary.Posts;
    });

    [Fact]
    public void The_order_of_posts_decides_nothing() => Gen.Select(Post.Array[1, 8], Gen.Int).Sample((posts, seed) =>
    {
        var shuffled = posts.ToArray();
        new Random(seed).Shuffle(shuffled);
        var (first, second) = (ReportOf(posts).Report, ReportOf(shuffled).Report);
        return Facts(first).SequenceEqual(Facts(second));
    });

    private static IEnumerable<object?> Facts(ComplianceReport report) =>
    [
        report.PostsWith, report.Period,
        .. report.Score.Score.ByClause.Cast<object>(),
        .. report.ByChannel.WorstFirst.Concat(report.ByMonth.WorstFirst).Select(group => (object)(group.Key, group.Posts, group.Findings.Open, group.Score.Score.Lowest)),
        .. report.Rules.Select(tally => (object)(tally.Rule.Id, tally.Posts, tally.Findings.Open)),
    ];

    private static (ComplianceReport Report, RunSummary Summary) ReportOf(IEnumerable<string> posts)
    {
        var (report, summary) = (new ComplianceReport(), new RunSummary());
        foreach (var post in posts)
        {
            var analysis = Rules.Analyze(PostDocument.Parse(new SourceText("a.md", post), ParseOptions.Default).Posts[0], new AnalysisOptions { Now = default });
            report.Add(analysis);
            summary.Add(analysis);
        }

        return (report, summary);
    }
}
