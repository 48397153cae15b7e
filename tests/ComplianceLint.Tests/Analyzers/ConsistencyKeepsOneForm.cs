using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class ConsistencyKeepsOneForm
{
    private const string Check = "{ kind: consistency, alternatives: [[Anda], [kamu, kalian]] }";

    [Theory]
    [InlineData("Anda boleh. [|Kamu|] juga.")]
    [InlineData("[|Anda|] boleh. Kalian juga, kamu pun.")]
    [InlineData("Anda boleh. Anda juga.")]
    [InlineData("Kamu boleh.\n\n“Anda juga.”")]
    public void The_one_that_is_used_less_or_later_is_found(string marked) => new OneRule(Check).Finds(marked);

    [Fact]
    public void It_points_at_the_form_that_stays()
    {
        var finding = OneRule.WithMessage("{match} {other}", Check).FindingIn("Anda boleh. Kamu juga.");
        Assert.Equal("Kamu Anda", finding.Message.En);
        Assert.Equal(new TextSpan(0, 4), Assert.Single(finding.Related).Span);
    }

    [Fact]
    public void The_first_alternative_may_be_the_right_one() =>
        new OneRule("{ kind: consistency, preferFirst: true, alternatives: [[Anda], [kamu]] }").Finds("Anda boleh. [|Kamu|] juga, kamu pun.");

    [Fact]
    public void Each_text_has_its_own_form_unless_the_rule_says_otherwise()
    {
        new OneRule(Check).IsSilentOn("---\nvarian:\n  x: Kamu\n---\nAnda boleh.");
        new OneRule("{ kind: consistency, per: post, alternatives: [[Anda], [kamu]] }").Finds("---\nvarian:\n  x: Kamu\n---\n[|Anda|] boleh.");
    }

    [Fact]
    public void One_word_may_stand_for_another_where_each_has_one() =>
        Assert.Equal("Anda boleh. Anda juga.", new OneRule("{ kind: consistency, alternatives: [[Anda], [kamu]] }").Fix("Anda boleh. Kamu juga."));

    [Fact]
    public void An_alternative_may_be_a_cue() =>
        new OneRule("{ kind: consistency, alternatives: [[kami], { terms: [kita], unless: { before: [mari] } }] }").Finds("Kami buka. Mari kita jaga. [|Kita|] buka.");

    [Theory]
    [InlineData("alternatives: [[a]]", "Name at least two alternatives, each a list of terms.")]
    [InlineData("per: post", "“alternatives” is missing.")]
    [InlineData("alternatives: [[a], {}]", "Name what is looked for")]
    [InlineData("alternatives: [[a], [b]], perferFirst: true", "“perferFirst” is unknown. Did you mean “preferFirst”?")]
    public void Faults_are_explained(string options, string message) =>
        Assert.Contains(message, PackText.FaultsOf($"{{ kind: consistency, {options} }}"), StringComparison.Ordinal);
}
