using Xunit;

namespace ComplianceLint.Tests.Rules;

public sealed class TermsStandInTables
{
    private const string Table = "- konon\n- { term: Kabar, case: exact }\n";

    [Fact]
    public void A_list_takes_the_rows_of_a_table_among_its_own() =>
        new OneRule("{ kind: existence, terms: [katanya, { from: data/kata.yaml }] }", ("data/kata.yaml", Table))
            .Finds("[|Konon|] dan [|katanya|], kabar [|Kabar|].");

    [Fact]
    public void A_fault_stands_where_the_row_stands()
    {
        (string Path, string Text)[] files =
            [("uji/aturan.yaml", PackText.Rule("{ kind: existence, terms: [{ from: data/kata.yaml }] }")), ("data/kata.yaml", "- konon\n- { trem: kabar }\n")];
        var failure = Assert.Single(PackText.Pack(files).Failures, failure => failure.Message.En.StartsWith("“trem”", StringComparison.Ordinal));
        Assert.Equal("trem", PackText.WordAt(failure, files));
    }

    [Theory]
    [InlineData("terms: [{ from: data/tiada.yaml }]", "The pack has no file “data/tiada.yaml”.")]
    [InlineData("terms: [{ from: data/kata.yaml, case: exact }]", "“case” is unknown.")]
    [InlineData("terms: [{ from: data/banyak.yaml }]", "Too many: at most 5000 terms.")]
    [InlineData("terms: [{ from: data/panjang.yaml }]", "Too many: at most 100 characters in one term.")]
    public void Faults_are_explained(string terms, string message)
    {
        var pack = PackText.Pack(
            ("uji/aturan.yaml", PackText.Rule($"{{ kind: existence, {terms} }}")),
            ("data/kata.yaml", Table),
            ("data/panjang.yaml", $"- {new string('a', 101)}\n"),
            ("data/banyak.yaml", string.Concat(Enumerable.Repeat("- kata\n", 5001))));
        Assert.Contains(pack.Failures, failure => failure.Message.En.StartsWith(message, StringComparison.Ordinal));
    }
}
