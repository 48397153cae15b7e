using Xunit;

namespace ComplianceLint.Tests.Rules;

public sealed class RulesYieldToMoreTellingOnes
{
    private const string Yields = "yieldsTo: [uji/lama]";

    [Theory]
    [InlineData("Sabtu lama.", "uji/kata uji/lama", "The words are others.")]
    [InlineData("Kata lama sekali.", "uji/lama", "The words are shared.")]
    [InlineData("Kata lama sekali, sekali.", "uji/lama uji/kata", "One place is shared, the other is not.")]
    public void On_the_same_words(string text, string expected, string why)
    {
        Assert.Equal(expected, Found(Set(Yields), text));
        Assert.NotEmpty(why);
    }

    [Fact]
    public void Not_to_one_that_is_off() =>
        Assert.Equal("uji/kata", Found(Set(Yields, settings: new() { ["uji/lama"] = new RuleSetting { Enabled = false } }), "Kata lama sekali."));

    [Fact]
    public void Not_to_one_that_weighs_less() =>
        Assert.Equal("uji/kata uji/lama", Found(Set(Yields, severity: "info"), "Kata lama sekali."));

    [Fact]
    public void Not_when_both_would_be_silent() =>
        Assert.Equal("uji/kata uji/lama", Found(Set(Yields, "yieldsTo: [uji/kata]"), "Kata lama sekali."));

    private static string Found(RuleSet rules, string text)
    {
        var post = PostDocument.Parse(new SourceText("a.md", text), ParseOptions.Default).Posts[0];
        return string.Join(' ', rules.Analyze(post, new AnalysisOptions { Now = RuleExamples.Now }).Diagnostics.Select(diagnostic => diagnostic.Rule.Id));
    }

    private static RuleSet Set(string head, string otherHead = "", string severity = "error", Dictionary<string, RuleSetting>? settings = null) =>
        RuleSet.Create(
            [PackText.Pack(
                ("uji/kata.yaml", PackText.Rule("{ kind: existence, terms: [sabtu, kata lama sekali, sekali] }", head)),
                ("uji/lama.yaml", PackText.Rule("{ kind: existence, terms: [lama] }", otherHead, severity: severity)))],
            settings);
}
