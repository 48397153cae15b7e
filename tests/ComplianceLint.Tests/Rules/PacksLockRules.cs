using Xunit;

namespace ComplianceLint.Tests.Rules;

public sealed class PacksLockRules
{
    private static readonly Suppression Waiver = Lift(DiagnosticStatus.Waived);

    [Theory]
    [InlineData("suppression", DiagnosticStatus.Suppressed, false)]
    [InlineData("suppression", DiagnosticStatus.Baselined, false)]
    [InlineData("suppression", DiagnosticStatus.Waived, true)]
    [InlineData("absolute", DiagnosticStatus.Suppressed, false)]
    [InlineData("absolute", DiagnosticStatus.Baselined, false)]
    [InlineData("absolute", DiagnosticStatus.Waived, false)]
    public void A_locked_rule_takes_only_what_its_level_allows(string level, DiagnosticStatus kind, bool isLifted) =>
        Assert.Equal(isLifted ? kind : DiagnosticStatus.Open, StatusOf($"lock: {{ uji/aturan: {level} }}", Lift(kind)));

    [Theory]
    [InlineData("uji/*")]
    [InlineData("\"*\"")]
    public void A_lock_names_groups_and_all_rules(string selector) =>
        Assert.Equal(DiagnosticStatus.Open, StatusOf($"lock: {{ {selector}: absolute }}", Waiver));

    [Fact]
    public void The_strictest_of_two_locks_counts() =>
        Assert.Equal(DiagnosticStatus.Open, StatusOf("lock: { uji/aturan: suppression, uji/*: absolute }", Waiver));

    [Fact]
    public void A_rule_without_a_lock_takes_everything() =>
        Assert.Equal(DiagnosticStatus.Baselined, StatusOf("", Lift(DiagnosticStatus.Baselined)));

    [Fact]
    public void What_the_engine_says_cannot_be_lifted()
    {
        var post = PostDocument.Parse(new SourceText("a.md", "---\njadwal: besok\n---\nHalo."), new ParseOptions()).Posts[0];
        var analysis = RuleSet.Create([PackText.Pack()]).Analyze(post, new AnalysisOptions { Now = default }).Suppress(_ => Waiver);
        Assert.Equal(DiagnosticStatus.Open, Assert.Single(analysis.Diagnostics).Status);
    }

    [Fact]
    public void An_unknown_level_is_a_fault_with_a_suggestion() =>
        Assert.Contains("absolute", Assert.Single(Pack("lock: { uji/aturan: absolut }").Failures).Message.En, StringComparison.Ordinal);

    private static DiagnosticStatus StatusOf(string header, Suppression lift)
    {
        var post = PostDocument.Parse(new SourceText("a.md", "Konon begitu."), new ParseOptions()).Posts[0];
        var analysis = RuleSet.Create([Pack(header)]).Analyze(post, new AnalysisOptions { Now = default });
        return Assert.Single(analysis.Suppress(_ => lift).Diagnostics).Status;
    }

    private static RulePack Pack(string header) => PackText.Pack(
        ("pack.yaml", $"title: {{ id: a, en: b }}\nauthority: x\nversion: '1'\n{header}\n"),
        ("uji/aturan.yaml", PackText.Rule("{ kind: existence, terms: [konon] }")));

    private static Suppression Lift(DiagnosticStatus kind) => new(kind) { Path = "a.yaml", Position = new LinePosition(1, 1) };
}
