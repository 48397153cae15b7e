using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class ConditionsSelectPosts
{
    [Fact]
    public void Keys_are_joined_by_and_values_by_or_and_conditions_by_or()
    {
        var rule = new OneRule("{ kind: existence, terms: [pasti], when: [{ categories: [keluhan, duka], kinds: [balasan] }, { fields: [tiket] }] }");
        rule.Finds("---\nkategori: duka\njenis: balasan\n---\nIni [|pasti|].");
        rule.Finds("---\ntiket: A-1\n---\nIni [|pasti|].");
        rule.IsSilentOn("---\nkategori: duka\n---\nIni pasti.");
        rule.IsSilentOn("---\ntiket: ''\njenis: balasan\n---\nIni pasti.");
    }

    [Fact]
    public void A_post_outside_the_condition_is_not_concerned() =>
        Assert.Equal(
            CheckResult.NotApplicable,
            new OneRule("{ kind: existence, terms: [pasti], when: { accountTypes: [instansi] } }").ResultOn("Ini pasti."));

    [Theory]
    [InlineData("kategori: hoaks", Severity.Info)]
    [InlineData("kategori: umum", Severity.Error)]
    public void A_weak_grade_may_depend_on_the_post(string field, Severity expected) =>
        Assert.Equal(
            expected,
            OneRule.WithHead("weakWhen: { categories: [hoaks] }", "{ kind: existence, terms: [pasti] }").FindingIn($"---\n{field}\n---\nIni pasti.").Severity);
}
