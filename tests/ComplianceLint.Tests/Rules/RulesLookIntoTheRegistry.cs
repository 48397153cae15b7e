using Xunit;

namespace ComplianceLint.Tests.Rules;

public sealed class RulesLookIntoTheRegistry
{
    private const string Check = "kind: existence\nterms: [partai]";

    private static readonly Registry Elections = Registry.Read([new SourceText("seasons.yaml", "pemilu: [{ from: 2026-08-01, until: 2026-08-31 }]\n")]);

    private static readonly Registry Broken = Registry.Read([new SourceText("seasons.yaml", "pemilu: kapan-kapan\n")]);

    [Theory]
    [InlineData("2026-08-01 00:00", CheckResult.Fail)]
    [InlineData("2026-08-31 23:59", CheckResult.Fail)]
    [InlineData("2026-07-31 23:59", CheckResult.NotApplicable)]
    [InlineData("2026-09-01", CheckResult.NotApplicable)]
    public void A_rule_of_a_season_counts_on_its_days(string schedule, CheckResult expected) =>
        Assert.Equal(expected, Seasonal(Elections).ResultOn($"---\njadwal: {schedule}\n---\nPartai itu besar.\n"));

    [Fact]
    public void Without_the_registry_it_does_not_apply_and_the_analysis_says_why()
    {
        var analysis = Seasonal(Registry.Empty).Analyze("Partai itu besar.");

        Assert.Equal(CheckResult.NotApplicable, Assert.Single(analysis.Checks).Result);
        Assert.Equal(("uji/aturan", RegistryKind.Seasons), Assert.Single(analysis.WithoutRegistry) is var lack ? (lack.Rule.Id, lack.Registry) : default);
        Assert.True(analysis.IsComplete);
    }

    [Fact]
    public void With_a_broken_one_it_is_incomplete()
    {
        var analysis = Seasonal(Broken).Analyze("Partai itu besar.");

        Assert.Equal(CheckResult.Incomplete, Assert.Single(analysis.Checks).Result);
        Assert.Empty(analysis.Diagnostics);
        Assert.False(analysis.IsComplete);
    }

    [Fact]
    public void A_season_that_the_registry_does_not_know_never_comes() =>
        Assert.Equal(CheckResult.NotApplicable, Seasonal(Registry.Read([new SourceText("seasons.yaml", "pilkada: []")])).ResultOn("Partai itu besar."));

    [Theory]
    [InlineData("2026-08-15", Severity.Error)]
    [InlineData("2026-09-15", Severity.Info)]
    public void Outside_of_a_season_the_weak_grade_holds(string schedule, Severity expected) => Assert.Equal(
        expected,
        (OneRule.WithHead("weakWhen: { outsideSeason: pemilu }", Check) with { Registry = Elections })
            .FindingIn($"---\njadwal: {schedule}\n---\nPartai itu besar.\n").Severity);

    [Fact]
    public void Outside_of_every_season_is_where_no_registry_names_one()
    {
        var rule = OneRule.WithHead("weakWhen: { outsideSeason: pemilu }", Check);

        Assert.Equal(Severity.Info, rule.FindingIn("Partai itu besar.").Severity);
        Assert.Empty(rule.Analyze("Partai itu besar.").WithoutRegistry);
    }

    [Fact]
    public void A_rule_that_does_not_concern_the_post_needs_no_registry() =>
        Assert.Empty((Seasonal(Registry.Empty, "kind: existence\nwhen: { kinds: [balasan] }\nterms: [partai]")).Analyze("Partai itu besar.").WithoutRegistry);

    [Fact]
    public void The_summary_names_the_rules_and_their_registries_once()
    {
        var summary = new RunSummary();
        foreach (var text in new[] { "Satu.", "Dua." }) summary.Add(Seasonal(Registry.Empty).Analyze(text));

        Assert.Equal(["uji/aturan"], summary.RulesWithoutRegistry);
        Assert.Equal([RegistryKind.Seasons], summary.MissingRegistries);
        Assert.True(summary.IsComplete);
    }

    [Fact]
    public void A_host_says_which_registries_its_rule_needs()
    {
        var analyzed = false;
        var rule = new Rule
        {
            Id = "kota/akun", Title = new("", ""), Severity = Severity.Error, WeakSeverity = Severity.Error,
            Message = new("", ""), Why = new("", ""), Advice = new("", ""),
        };
        var set = RuleSet.Create([], analyzers: [(rule, new Needing(() => analyzed = true))]);
        var post = PostDocument.Parse(new SourceText("a.md", "Halo."), ParseOptions.Default).Posts[0];

        Assert.Equal(CheckResult.NotApplicable, Assert.Single(set.Analyze(post, new AnalysisOptions { Now = default }).Checks).Result);
        Assert.False(analyzed);
        set.Analyze(post, new AnalysisOptions { Now = default, Registry = new Registry { Accounts = [] } });
        Assert.True(analyzed);
        Assert.Equal([RegistryKind.Accounts], set.RegistriesOf(rule));
    }

    [Fact]
    public void An_example_states_its_own_registry()
    {
        var rule = PackText.Rule(Check, "valid: { season: pemilu }").Replace(
            "bad: [\"[|satu|]\", \"[|dua|]\"]",
            "bad: [{ text: \"Ada [|partai|].\", given: { registry: { seasons: { pemilu: { from: 2026-11-01, until: 2026-11-30 } } } } }, { text: \"[|Partai|]!\", given: { registry: { seasons: { pemilu: { from: 2026-08-01, until: 2026-12-31 } } } } }]",
            StringComparison.Ordinal);
        var set = RuleSet.Create([PackText.Pack(("uji/aturan.yaml", rule))]);

        Assert.Empty(set.Failures);
        Assert.Empty(RuleExamples.Check(set).Where(outcome => outcome.Problem is not null).Select(outcome => outcome.Problem!.En));
    }

    [Theory]
    [InlineData("season: {}", "unknown here")]
    [InlineData("seasons: { pemilu: { from: 2026-08-01 } }", "“until” is missing")]
    public void Its_faults_are_faults_of_the_rule(string registry, string expected)
    {
        var rule = PackText.Rule(Check).Replace("good: [\"tiga\"", $"good: [{{ text: \"tiga\", given: {{ registry: {{ {registry} }} }} }}", StringComparison.Ordinal);
        var failure = Assert.Single(PackText.Pack(("uji/aturan.yaml", rule)).Failures);

        Assert.Equal(("compliancelint/invalid-rule", "uji/aturan"), (failure.Code, failure.RuleId));
        Assert.Contains(expected.Replace("unknown here", "Did you mean “seasons”?", StringComparison.Ordinal), failure.Message.En, StringComparison.Ordinal);
    }

    private static OneRule Seasonal(Registry registry, string check = Check) =>
        OneRule.WithHead("valid: { season: pemilu }", check) with { Registry = registry };

    private sealed class Needing(Action act) : PostAnalyzer
    {
        public override void Initialize(AnalysisContext context)
        {
            context.RequireRegistry(RegistryKind.Accounts);
            context.RegisterPostAction(_ => act(), _ => true);
        }
    }
}
