using Xunit;

namespace ComplianceLint.Tests.Rules;

public sealed class RulesCountWhileTheyAreInForce
{
    private const string Check = "{ kind: existence, terms: [konon] }";

    [Theory]
    [InlineData("2026-08-18", CheckResult.NotApplicable)]
    [InlineData("2026-08-19", CheckResult.Fail)]
    [InlineData("2026-08-21 23:59", CheckResult.Fail)]
    [InlineData("2026-08-22", CheckResult.NotApplicable)]
    public void By_the_day_of_publication(string schedule, CheckResult expected) =>
        Assert.Equal(expected, Rule.ResultOn($"---\njadwal: {schedule}\n---\nKonon begitu."));

    [Fact]
    public void By_the_clock_where_a_post_has_no_schedule() =>
        Assert.Equal(CheckResult.NotApplicable, Rule.ResultOn("Konon begitu."));

    [Theory]
    [InlineData("valid: { from: kemarin }", "must be a date")]
    [InlineData("valid: { form: 2026-08-19 }", "Did you mean “from”?")]
    public void A_validity_that_cannot_be_read_is_a_fault(string head, string fault)
    {
        var failure = Assert.Single(PackText.Pack(("uji/aturan.yaml", PackText.Rule(Check, head))).Failures);
        Assert.Contains(fault, failure.Message.En, StringComparison.Ordinal);
    }

    private static OneRule Rule => OneRule.WithHead("valid: { from: 2026-08-19, until: 2026-08-21 }", Check);
}
