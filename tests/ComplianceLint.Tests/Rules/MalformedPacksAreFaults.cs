using Xunit;

namespace ComplianceLint.Tests.Rules;

public sealed class MalformedPacksAreFaults
{
    [Fact]
    public void When_defaults_are_a_list() =>
        Assert.NotEmpty(PackText.Pack(("pack.yaml", "title: { id: a, en: b }\nauthority: x\nversion: '1'\ndefaults: [error]\n")).Failures);

    [Fact]
    public void When_options_of_an_example_are_a_list() =>
        Assert.NotEmpty(PackText.Pack(("uji/aturan.yaml", PackText.Rule("{ kind: existence, terms: [x] }").Replace(
            "bad: [\"[|satu|]\", \"[|dua|]\"]", "bad: [{ text: \"[|x|]\", given: { options: [a] } }, \"[|x|]\"]", StringComparison.Ordinal))).Failures);

    [Fact]
    public void When_a_limit_names_no_channel() =>
        Assert.NotEmpty(PackText.Pack(
            ("uji/aturan.yaml", PackText.Rule("{ kind: limit, from: data/batas.yaml }", message: "Keliru.")),
            ("data/batas.yaml", "- { text: 280, source: x, asOf: 2026-11-01 }\n")).Failures);

    [Fact]
    public void When_an_example_is_plain()
    {
        var failure = Assert.Single(PackText.Pack(("uji/aturan.yaml", PackText.Rule("{ kind: existence, terms: [satu] }").Replace(
            "good: [\"tiga\", \"empat\"]", "good: [tiga, \"empat\"]", StringComparison.Ordinal))).Failures);
        Assert.Contains("quotation marks", failure.Message.En, StringComparison.Ordinal);
    }
}
