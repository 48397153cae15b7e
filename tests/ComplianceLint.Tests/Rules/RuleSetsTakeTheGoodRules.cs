using Xunit;

namespace ComplianceLint.Tests.Rules;

public sealed class RuleSetsTakeTheGoodRules
{
    private static readonly string Konon = PackText.Rule("{ kind: existence, terms: [konon] }");

    [Fact]
    public void One_broken_rule_leaves_the_others_working()
    {
        var rules = RuleSet.Create([PackText.Pack(("uji/baik.yaml", Konon), ("uji/rusak.yaml", PackText.Rule("{ kind: apa }")))]);
        Assert.Equal(["uji/baik"], rules.Rules.Select(rule => rule.Id));
        Assert.Equal("uji/rusak", Assert.Single(rules.Failures).RuleId);
        Assert.Single(Analyze(rules, "Konon begitu.").Diagnostics);
    }

    [Fact]
    public void An_id_belongs_to_one_file_of_all_packs()
    {
        var rules = RuleSet.Create([PackText.Pack("satu", ("uji/a.yaml", Konon)), PackText.Pack("dua", ("uji/a.yaml", Konon))]);
        var failure = Assert.Single(rules.Failures);
        Assert.Equal("dua/uji/a.yaml", failure.Path);
        Assert.Contains("satu/uji/a.yaml", failure.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_that_is_named_twice_is_taken_once()
    {
        var pack = PackText.Pack(("uji/a.yaml", Konon));
        Assert.Empty(RuleSet.Create([pack, pack]).Failures);
    }

    [Fact]
    public void An_unknown_clause_is_a_fault_with_its_place()
    {
        var rule = Konon.Replace("[prinsip/kredibel]", "[prinsip/profesional, prinsip/kredible]", StringComparison.Ordinal);
        var failure = Assert.Single(RuleSet.Create([PackText.Pack(("uji/a.yaml", rule))]).Failures);
        Assert.Equal("The clause “prinsip/kredible” is unknown. Did you mean “prinsip/kredibel”?", failure.Message.En);
        Assert.Equal("uji/a", failure.RuleId);
        Assert.Equal("prinsip/kredible", PackText.WordAt(failure, ("uji/a.yaml", rule)));
    }

    [Fact]
    public void A_clause_may_come_from_another_pack() =>
        Assert.Empty(RuleSet.Create([PackText.Pack("satu", ("uji/a.yaml", Konon), ("clauses.yaml", "[]")), PackText.Pack("dua")]).Failures);

    [Theory]
    [InlineData("error", "info", Severity.Warning, Severity.Warning, Severity.Info)]
    [InlineData("warning", "hint", Severity.Error, Severity.Error, Severity.Hint)]
    [InlineData("error", "warning", Severity.Info, Severity.Info, Severity.Info)]
    [InlineData("error", "error", Severity.Warning, Severity.Warning, Severity.Warning)]
    public void A_severity_from_configuration_replaces_the_strong_one_and_caps_the_weak_one(
        string strong, string weak, Severity set, Severity expectedStrong, Severity expectedWeak)
    {
        var pack = PackText.Pack(("uji/a.yaml", PackText.Rule("{ kind: existence, terms: [konon] }", severity: $"{{ strong: {strong}, weak: {weak} }}")));
        var rule = Assert.Single(RuleSet.Create([pack], Setting(new RuleSetting { Severity = set })).Rules);
        Assert.Equal((expectedStrong, expectedWeak), (rule.Severity, rule.WeakSeverity));
    }

    [Fact]
    public void A_pack_sets_severities_below_configuration()
    {
        var header = "title: { id: P, en: P }\nauthority: A\nversion: \"1\"\ndefaults: { uji/a: info }\n";
        var pack = PackText.Pack(("uji/a.yaml", PackText.Rule("{ kind: existence, terms: [konon] }", severity: "error")), ("pack.yaml", header));
        Assert.Equal(Severity.Info, RuleSet.Create([pack]).Rules[0].Severity);
        Assert.Equal(Severity.Hint, RuleSet.Create([pack], Setting(new RuleSetting { Severity = Severity.Hint })).Rules[0].Severity);
    }

    [Fact]
    public void A_rule_that_is_switched_off_is_not_there() =>
        Assert.Empty(RuleSet.Create([PackText.Pack(("uji/a.yaml", Konon))], Setting(new RuleSetting { Enabled = false })).Rules);

    [Theory]
    [InlineData("max", "banyak", "“max” must be a whole number.")]
    [InlineData("maks", "3", "Rule uji/a has no option “maks”. It has: max, min.")]
    public void A_wrong_option_is_a_fault(string name, string value, string message)
    {
        var pack = PackText.Pack(("uji/a.yaml", PackText.Rule("{ kind: occurrence, element: emoji, max: 1 }")));
        var rules = RuleSet.Create([pack], Setting(new RuleSetting { Options = new Dictionary<string, string> { [name] = value } }));
        Assert.Equal(message, Assert.Single(rules.Failures).Message.En);
    }

    [Fact]
    public void The_digest_names_rules_and_settings()
    {
        var pack = PackText.Pack(("uji/a.yaml", Konon));
        var plain = RuleSet.Create([pack]).Digest;
        Assert.Equal(plain, RuleSet.Create([PackText.Pack(("uji/a.yaml", Konon))]).Digest);
        Assert.NotEqual(plain, RuleSet.Create([pack], Setting(new RuleSetting { Severity = Severity.Hint })).Digest);
        Assert.NotEqual(plain, RuleSet.Create([PackText.Pack(("uji/a.yaml", Konon + "\n"))]).Digest);
    }

    private static Dictionary<string, RuleSetting> Setting(RuleSetting setting) => new() { ["uji/a"] = setting };

    private static Analysis Analyze(RuleSet rules, string text) =>
        rules.Analyze(PostDocument.Parse(new SourceText("a.md", text), ParseOptions.Default).Posts[0], new AnalysisOptions { Now = default });
}
