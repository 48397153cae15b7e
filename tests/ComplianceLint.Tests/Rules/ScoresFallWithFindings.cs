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

    private static Gen<string> Word { get; } = Gen.Int[0, 4].Select(i => new[] { "galat", "awas", "catat", "kisik", "baik" }[i]);

    private static Gen<string[]> Words { get; } = Word.Array[1, 12];

    private static string Rule(string term, string severity, string clauses) =>
        PackText.Rule($"{{ kind: existence, terms: [{term}] }}", severity: severity)
            .Replace("clauses: [prinsip/kredibel]", $"clauses: [{clauses}]", StringComparison.Ordinal);

    private static Score ScoreOf(string text) =>
        Rules.Analyze(PostDocument.Parse(new SourceText("a.md", text), ParseOptions.Default).Posts[0], new AnalysisOptions { Now = default }).Score;
}
