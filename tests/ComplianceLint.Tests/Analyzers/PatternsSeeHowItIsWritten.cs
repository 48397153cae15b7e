using ComplianceLint.Tests.Rules;
using Xunit;

namespace ComplianceLint.Tests.Analyzers;

public sealed class PatternsSeeHowItIsWritten
{
    private const string Rupiah = """{ kind: pattern, patterns: [{ at: money, find: 'Rp\.? ?(?<sum>\d[\d.]*)', replace: 'Rp${sum}', safe: true }] }""";
    private const string Doubled = """{ kind: pattern, patterns: [{ at: word, having: "2", find: '(?<word>[a-z]{3,})2', replace: '${word}-${word}' }] }""";
    private const string Blank = """{ kind: pattern, patterns: [{ at: mark, having: "[", find: '\[isi [a-z ]+\]' }, { terms: [No], find: 'No\. ?\.\.\.' }] }""";

    [Theory]
    [InlineData(Rupiah, "Bayar [|Rp. 50.000|] atau [|Rp 7.500|], bukan Rp9.000.")]
    [InlineData(Rupiah, "“Rp. 50.000,” katanya. `Rp. 50.000`")]
    [InlineData(Doubled, "[|Anak2|] dan [|hati2|] di H2O, m2 dan rumah-2.")]
    [InlineData(Blank, "Yth. [|[isi nama]|], surat [|No. ...|] dan [tautan](https://a.go.id)")]
    public void Each_place_is_found(string check, string marked) => new OneRule(check).Finds(marked);

    [Fact]
    public void What_to_write_instead_is_made_from_groups()
    {
        var finding = new OneRule(Rupiah).FindingIn("Bayar Rp. 50.000 saja.");

        Assert.Equal("Bayar Rp50.000 saja.", new OneRule(Rupiah).Fix("Bayar Rp. 50.000 saja."));
        Assert.Equal(Applicability.Safe, finding.Fixes[0].Applicability);
    }

    [Fact]
    public void Text_that_is_written_so_already_is_not_found() => new OneRule(Rupiah).IsSilentOn("Bayar Rp50.000 saja.");

    [Fact]
    public void Markup_inside_gets_no_fix() => Assert.Empty(new OneRule(Rupiah).FindingIn("Bayar Rp. **50.000** saja.").Fixes);

    [Fact]
    public void Of_several_the_first_counts() =>
        Assert.Equal("50 m²", new OneRule("""{ kind: pattern, patterns: [{ at: number, find: '(?<n>\d+) ?m2', replace: '${n} m²' }, { at: number, find: '(?<n>\d+) ?m', replace: '${n} m' }] }""").Fix("50 m2"));

    [Fact]
    public void Guards_hold_for_all_and_for_one()
    {
        new OneRule("""{ kind: pattern, patterns: [{ at: number, find: '\d+', unless: { before: [pasal] } }, { at: money, find: 'Rp' }], unless: { sameSentence: [versi] } }""")
            .Finds("Pasal 5 dan [|7|]. Versi 8, Rp 9.");
    }

    [Fact]
    public void Case_may_be_exact() => new OneRule("{ kind: pattern, patterns: [{ at: word, having: Xx, find: 'XXX', case: exact }] }").Finds("xxx [|XXX|]");

    [Fact]
    public void It_begins_with_the_element_and_sees_a_little_of_what_follows()
    {
        var rule = new OneRule("{ kind: pattern, patterns: [{ at: number, find: '1.*2' }] }");
        rule.Finds("[|1 a 2|]");
        rule.IsSilentOn($"1 {new string('a', 250)} 2");
        rule.IsSilentOn("1 a\n\nb 2");
    }

    [Theory]
    [InlineData("patterns: 1", "Must be a list.")]
    [InlineData("at: number", "“patterns” is missing.")]
    [InlineData("patterns: [{ at: word, having: x }]", "“find” is missing.")]
    [InlineData("patterns: [{ find: x }]", "“at” or “terms”")]
    [InlineData("patterns: [{ find: x, at: word }]", "needs “having”")]
    [InlineData("patterns: [{ find: x, at: numbr }]", "Did you mean “number”?")]
    [InlineData("patterns: [{ find: 'x(', at: number }]", "wrongly at character 2")]
    [InlineData("patterns: [{ find: 'x*', at: number }]", "empty text")]
    [InlineData("patterns: [{ find: '(\\d+ ?)+x', at: number }]", "may not repeat a repetition")]
    [InlineData("patterns: [{ find: '(a|(b{2,}))*', at: number }]", "may not repeat a repetition")]
    [InlineData("patterns: [{ find: '(a)\\1', at: number }]", "back at a group")]
    [InlineData("patterns: [{ find: 'x(?=y)', at: number }]", "may not look ahead")]
    [InlineData("patterns: [{ find: x, at: number, safe: true }]", "“safe” needs “replace”")]
    [InlineData("patterns: [{ find: '(?<sum>x)', at: number, replace: '${sun}' }]", "Did you mean “sum”?")]
    [InlineData("patterns: [{ find: x, at: number, safee: true }]", "Did you mean “safe”?")]
    public void Faults_are_named(string keys, string expected) =>
        Assert.Contains(expected, PackText.FaultsOf($"{{ kind: pattern, {keys} }}"), StringComparison.Ordinal);

    [Fact]
    public void A_message_with_a_suggestion_needs_a_replacement_in_each_pattern()
    {
        var rule = PackText.Rule(Blank, message: "Tulis {suggestion}.");

        Assert.Contains("{suggestion}", PackText.Pack(("uji/aturan.yaml", rule)).Failures[0].Message.En, StringComparison.Ordinal);
        Assert.Equal("Tulis Rp5.", OneRule.WithMessage("Tulis {suggestion}.", Rupiah).FindingIn("Rp. 5").Message.Id);
    }
}
