using Xunit;

namespace ComplianceLint.Tests.Rules;

public sealed class ChecksSayWhatBecameOfEachRule
{
    [Theory]
    [InlineData("Konon begitu.", CheckResult.Fail)]
    [InlineData("Kabar itu benar.", CheckResult.Pass)]
    [InlineData("“Konon begitu.”", CheckResult.NotApplicable)]
    [InlineData("`konon`", CheckResult.NotApplicable)]
    [InlineData("", CheckResult.NotApplicable)]
    public void A_text_rule_applies_where_its_texts_are(string text, CheckResult expected) =>
        Assert.Equal(expected, new OneRule("{ kind: existence, terms: [konon] }").ResultOn(text));

    [Theory]
    [InlineData("The road is closed to the public.", CheckResult.NotApplicable)]
    [InlineData("Jalan ini akan ditutup untuk umum.", CheckResult.Pass)]
    public void A_rule_for_one_language_does_not_apply_to_another(string text, CheckResult expected) =>
        Assert.Equal(expected, new OneRule("{ kind: existence, id: { terms: [konon] } }").ResultOn(text));

    [Theory]
    [InlineData("{ kind: calendar, test: weekday }", "Senin, 17 Agustus 2026", CheckResult.Pass)]
    [InlineData("{ kind: required, any: { elements: [link] } }", "kota.go.id", CheckResult.Pass)]
    [InlineData("{ kind: required, any: { elements: [link] }, when: { kinds: [balasan] } }", "kota.go.id", CheckResult.NotApplicable)]
    [InlineData("{ kind: field, field: jadwal }", "---\njadwal: 2026-08-19\n---\nA", CheckResult.Pass)]
    [InlineData("{ kind: occurrence, element: emoji, max: 1 }", "😊", CheckResult.Pass)]
    [InlineData("{ kind: identifier, type: nik }", "NIK saya", CheckResult.Pass)]
    public void A_check_passes_where_it_could_have_failed(string check, string text, CheckResult expected) =>
        Assert.Equal(expected, new OneRule(check).ResultOn(text));

    [Fact]
    public void A_post_that_cannot_be_read_is_incomplete()
    {
        var analysis = new OneRule("{ kind: existence, terms: [konon] }").Analyze("---\njudul: [\n---\nKonon begitu.");
        Assert.False(analysis.IsComplete);
        Assert.Contains(analysis.Diagnostics, diagnostic => diagnostic.Rule.Id == "uji/aturan");
    }
}
