using CsCheck;
using Xunit;

namespace ComplianceLint.Tests.Rules;

public sealed class ScoresFallWithFindings
{
    private static readonly RuleSet Rules = RuleSet.Create([PackText.Pack(
        ("uji/galat.yaml", Rule("galat", "error", "prinsip/kredibel")),
        ("uji/awas.yaml", Rule("awas", "warning", "prinsip/kredibel, prinsip/profesional")),
        ("uji/catat.yaml", Rule("catat", "info", "prinsip/kredibel")),
        ("uji/kisik.yaml", Rule("kisik", "hint", "prinsip/kredibel")))]);

    [Theory]
    [InlineData("Baik.", 100, 100)]
    [InlineData("Galat.", 60, 100)]
    [InlineData("Awas.", 90, 90)]
    [InlineData("Catat.", 98, 100)]
    [InlineData("Kisik.", 100, 100)]
    [InlineData("Galat, awas, catat.", 48, 90)]
    [InlineData("Galat, galat, galat.", 0, 100)]
    public void A_clause_loses_40_10_and_2_points(string text, double credible, double professional)
    {
        var score = ScoreOf(text);
        Assert.Equal((credible, professional), (score.ByClause["prinsip/kredibel"], score.ByClause["prinsip/profesional"]));
        Assert.Equal((Math.Min(credible, professional), (credible + professional) / 2), (score.Lowest, score.Average));
    }

    [Fact]
    public void Without_a_check_that_applied_there_is_no_score()
    {
        Assert.Empty(ScoreOf("`galat`").ByClause);
        Assert.Null(ScoreOf("`galat`").Lowest);
        Assert.Null(ScoreOf("`galat`").Average);
    }

    [Fact]
    public void One_more_finding_never_raises_it() =>
        Gen.Select(Words, Word).Sample((words, more) =>
        {
            var before = ScoreOf(string.Join(' ', words));
            var after = ScoreOf(string.Join(' ', words.Append(more)));
            return before.ByClause.All(clause => after.ByClause[clause.Key] <= clause.Value);
        });

    [Fact]
    public void The_order_of_findings_does_not_matter() =>
        Gen.Select(Words, Gen.Int).Sample((words, seed) =>
        {
            var shuffled = words.ToArray();
            new Random(seed).Shuffle(shuffled);
            return ScoreOf(string.Join(' ', words)).ByClause.SequenceEqual(ScoreOf(string.Join(' ', shuffled)).ByClause);
        });

    [Fact]
    public void A_lifted_finding_costs_nothing_and_hides_nothing() =>
        Gen.Select(Words, Gen.Int[0, 4], Gen.Enum<DiagnosticStatus>().Where(kind => kind != DiagnosticStatus.Open)).Sample((words, nth, kind) =>
        {
            var open = Analyze(string.Join(' ', words));
            var lifted = open.Suppress(diagnostic => diagnostic == open.Diagnostics.ElementAtOrDefault(nth) ? new Suppression(kind) { Path = "w.yaml", Position = new(1, 1) } : null);
            return lifted.Diagnostics.Count == open.Diagnostics.Count
                && lifted.UnliftedScore.ByClause.SequenceEqual(open.Score.ByClause)
                && lifted.Score.ByClause.All(clause => clause.Value >= open.Score.ByClause[clause.Key]);
        });

    [Fact]
    public void A_run_has_the_mean_of_its_posts_and_the_lowest_principle_as_its_headline()
    {
        var run = RunOf(["galat", "baik", "awas", "`galat`"]);
        Assert.Equal((83.33, 96.67), (Math.Round(run.Score.ByClause["prinsip/kredibel"], 2), Math.Round(run.Score.ByClause["prinsip/profesional"], 2)));
        Assert.Equal(run.Score.ByClause["prinsip/kredibel"], run.Score.Lowest);
        Assert.Equal(3, run.PostsOf("prinsip/kredibel"));
    }

    [Fact]
    public void The_order_of_posts_does_not_matter() =>
        Gen.Select(Words.Array[1, 6], Gen.Int).Sample((posts, seed) =>
        {
            var texts = posts.Select(words => string.Join(' ', words)).ToArray();
            var shuffled = texts.ToArray();
            new Random(seed).Shuffle(shuffled);
            return RunOf(texts).Score.ByClause.SequenceEqual(RunOf(shuffled).Score.ByClause);
        });

    [Fact]
    public void Checks_are_counted_by_clause_and_result()
    {
        var checks = new ClauseChecks();
        foreach (var text in new[] { "galat", "baik", "`galat`" }) checks.Add(Analyze(text));
        Assert.Equal(["prinsip/kredibel", "prinsip/profesional"], checks.Clauses);
        Assert.Equal((1, 7, 4), (checks.Count("prinsip/kredibel", CheckResult.Fail), checks.Count("prinsip/kredibel", CheckResult.Pass), checks.Count("prinsip/kredibel", CheckResult.NotApplicable)));
        Assert.Equal((0, 2, 1), (checks.Count("prinsip/profesional", CheckResult.Fail), checks.Count("prinsip/profesional", CheckResult.Pass), checks.Count("prinsip/profesional", CheckResult.NotApplicable)));
        Assert.Equal(0, checks.Count("etika/citra", CheckResult.Fail));
    }

    private static RunScore RunOf(IEnumerable<string> texts)
    {
        var run = new RunScore();
        foreach (var text in texts) run.Add(Analyze(text));
        return run;
    }

    private static Gen<string> Word { get; } = Gen.Int[0, 4].Select(i => new[] { "galat", "awas", "catat", "kisik", "baik" }[i]);

    private static Gen<string[]> Words { get; } = Word.Array[1, 12];

    private static string Rule(string term, string severity, string clauses) =>
        PackText.Rule($"{{ kind: existence, terms: [{term}] }}", severity: severity)
            .Replace("clauses: [prinsip/kredibel]", $"clauses: [{clauses}]", StringComparison.Ordinal);

    private static Score ScoreOf(string text) => Analyze(text).Score;

    private static Analysis Analyze(string text) =>
        Rules.Analyze(PostDocument.Parse(new SourceText("a.md", text), ParseOptions.Default).Posts[0], new AnalysisOptions { Now = default });
}
