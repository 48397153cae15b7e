using Xunit;

namespace ComplianceLint.Tests.Rules;

public sealed class ExamplesAreTests
{
    private const string Check = "{ kind: substitution, pairs: { apotik: apotek } }";

    [Fact]
    public void An_example_that_holds_has_no_problem() =>
        Assert.Empty(Problems(Check, "bad: [\"[|Apotik|] buka.\", \"Ke [|apotik|].\"]", "good: [\"Apotek buka.\", \"Apoteker hadir.\"]"));

    [Theory]
    [InlineData("\"Apotik buka [|besok|].\"", "Not found: “besok”. Found but not marked: “Apotik”.")]
    [InlineData("\"[|Apotek|] buka.\"", "Not found: “Apotek”.")]
    [InlineData("{ text: \"[|Apotik|] buka.\", fixed: \"Apotek buka.\" }", null)]
    [InlineData("{ text: \"[|Apotik|] buka.\", fixed: \"Apotik buka.\" }", "The fix gives:")]
    public void A_bad_example_is_marked_and_mended(string example, string? problem)
    {
        var problems = Problems(Check, $"bad: [{example}, \"[|apotik|]\"]", "good: [\"Apotek buka.\", \"Apoteker hadir.\"]");
        if (problem is null) Assert.Empty(problems);
        else Assert.StartsWith(problem, Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public void A_good_example_is_silent() =>
        Assert.StartsWith(
            "A good example is reported:",
            Assert.Single(Problems(Check, "bad: [\"[|apotik|]\", \"[|Apotik|]\"]", "good: [\"Apotik buka.\", \"Apotek buka.\"]")),
            StringComparison.Ordinal);

    [Fact]
    public void An_example_may_state_clock_channels_format_and_options()
    {
        Assert.Empty(Problems(
            "{ kind: calendar, test: weekday }",
            "bad: [{ text: \"[|Senin, 17 Agustus|]\", given: { now: 2027-08-01T08:00:00+07:00 } }, \"[|Selasa, 17 Agustus 2026|]\"]"
                .Replace("\"[|Senin", "\"---\\njudul: A\\n---\\n[|Senin", StringComparison.Ordinal),
            "good: [\"Senin, 17 Agustus 2026\", { text: '{ \"teks\": \"Senin, 17 Agustus 2026\" }', given: { format: json } }]"));
        Assert.Empty(Problems(
            "{ kind: occurrence, element: emoji, max: 1 }",
            "bad: [\"😊 [|😊|]\", { text: \"😊😊 [|😊|]\", given: { options: { max: 2 } } }]",
            "good: [\"😊\", { text: \"😊😊\", given: { options: { max: 2 } } }]"));
        Assert.Empty(Problems(
            "{ kind: existence, terms: [konon], when: { channels: [x] } }",
            "bad: [{ text: \"[|Konon|]\", given: { channels: [x] } }, { text: \"[|konon|]\", given: { channels: [x, web] } }]",
            "good: [\"Konon\", { text: \"Konon\", given: { channels: [web] } }]"));
    }

    private static List<string> Problems(string check, string bad, string good)
    {
        var text = PackText.Rule(check)
            .Replace("bad: [\"[|satu|]\", \"[|dua|]\"]", bad, StringComparison.Ordinal)
            .Replace("good: [\"tiga\", \"empat\"]", good, StringComparison.Ordinal);
        var pack = PackText.Pack(("uji/aturan.yaml", text));
        Assert.Empty(pack.Failures.Select(failure => failure.Message.En));
        return [.. RuleExamples.Check(RuleSet.Create([pack])).Where(outcome => outcome.Problem is not null).Select(outcome => outcome.Problem!.En)];
    }
}
