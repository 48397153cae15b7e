using Xunit;

namespace ComplianceLint.Tests.Rules;

public sealed class RuleSetsShareWhatTheyCompiled
{
    private static readonly RulePack Pack = PackText.Pack(
        ("uji/konon.yaml", PackText.Rule("{ kind: existence, terms: [konon] }")),
        ("uji/hebat.yaml", PackText.Rule("{ kind: occurrence, max: 1, terms: [hebat] }")),
        ("uji/sama.yaml", PackText.Rule("{ kind: across-posts, test: near-duplicate }", message: "{count}")));

    private const string Long = "Konon warga di kelurahan contoh diminta datang ke balai kota besok pagi untuk mengambil kartu layanan baru di loket utama.";

    [Fact]
    public void Severities_and_switches_make_no_second_table_of_terms()
    {
        var rules = RuleSet.Create([Pack]);
        var other = rules.With(Setting("uji/konon", new RuleSetting { Severity = Severity.Hint }));

        Assert.Same(rules.Builder.Terms, other.Builder.Terms);
        Assert.Same(rules.Builder.Terms, rules.With(Setting("uji/konon", new RuleSetting { Enabled = false })).Builder.Terms);
        Assert.NotSame(rules.Builder.Terms, rules.With(Setting("uji/hebat", new RuleSetting { Options = new Dictionary<string, string> { ["max"] = "2" } })).Builder.Terms);
        Assert.Equal(Severity.Hint, Assert.Single(Analyze(other, "Konon.").Diagnostics).Severity);
        Assert.Equal(Severity.Error, Assert.Single(Analyze(rules, "Konon.").Diagnostics).Severity);
    }

    [Fact]
    public void A_rule_that_is_off_finds_nothing_and_is_in_no_list()
    {
        var rules = RuleSet.Create([Pack]).With(Setting("uji/konon", new RuleSetting { Enabled = false }));

        Assert.Empty(Analyze(rules, "Konon.").Diagnostics);
        Assert.Equal(["uji/hebat", "uji/sama"], rules.Rules.Select(rule => rule.Id));
        Assert.Equal(["uji/hebat", "uji/sama"], Analyze(rules, "Konon.").Checks.Select(check => check.Rule.Id));
    }

    [Fact]
    public void A_set_under_other_settings_is_the_one_that_is_compiled_with_them()
    {
        var settings = Setting("uji/konon", new RuleSetting { Severity = Severity.Hint });

        Assert.Equal(RuleSet.Create([Pack], settings).Digest, RuleSet.Create([Pack]).With(settings).Digest);
        Assert.Equal(RuleSet.Create([Pack]).Digest, RuleSet.Create([Pack]).With(settings).With(new Dictionary<string, RuleSetting>()).Digest);
    }

    [Fact]
    public void Posts_of_several_sets_are_compared_and_the_greatest_severity_counts()
    {
        var rules = RuleSet.Create([Pack]);
        var milder = rules.With(Setting("uji/sama", new RuleSetting { Severity = Severity.Hint }));
        var compiledAgain = rules.With(Setting("uji/hebat", new RuleSetting { Options = new Dictionary<string, string> { ["max"] = "2" } }));

        Assert.Equal(Severity.Hint, Assert.Single(Compare(milder, milder)).Severity);
        Assert.Equal(Severity.Error, Assert.Single(Compare(milder, rules)).Severity);
        Assert.Equal(Severity.Error, Assert.Single(Compare(milder, compiledAgain)).Severity);
    }

    [Fact]
    public void A_post_for_which_the_rule_is_off_is_compared_with_none()
    {
        var rules = RuleSet.Create([Pack]);
        var off = rules.With(Setting("uji/sama", new RuleSetting { Enabled = false }));

        Assert.Null(Analyze(off, Long).Facts);
        Assert.Empty(Compare(rules, off));
    }

    private static IReadOnlyList<RunDiagnostic> Compare(params IReadOnlyList<RuleSet> sets)
    {
        var batch = new Batch();
        foreach (var set in sets) batch.Add(Analyze(set, $"---\nsaluran: [x]\n---\n{Long}"));
        return batch.Finish().Diagnostics;
    }

    private static Analysis Analyze(RuleSet rules, string text) =>
        rules.Analyze(PostDocument.Parse(new SourceText("a.md", text), new ParseOptions()).Posts[0], new AnalysisOptions { Now = default });

    private static Dictionary<string, RuleSetting> Setting(string id, RuleSetting setting) => new() { [id] = setting };
}
