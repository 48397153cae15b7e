using ComplianceLint.Reporting;
using Xunit;

namespace ComplianceLint.Tests.Reporting;

public sealed class RuleTableTests
{
    private static readonly Rule[] Rules =
    [
        Finding.Rumour,
        new()
        {
            Id = "santun/kasar",
            Pack = "kota",
            Title = new("Kata kasar", "Rude word"),
            Severity = Severity.Error,
            WeakSeverity = Severity.Info,
            Clauses = ["prinsip/santun", "prinsip/kredibel"],
            Message = new("-", "-"),
            Why = new("-", "-"),
            Advice = new("-", "-"),
        },
    ];

    [Fact]
    public void Columns_are_aligned() => Assert.Equal(
        """
        kredibel/kata-rumor  warning     instansi-pemerintah  Kata rumor
        santun/kasar         error/info  kota                 Kata kasar
        2 aturan

        """,
        Table(RuleGrouping.None, Language.Indonesian));

    [Fact]
    public void A_rule_stands_under_each_of_its_clauses() => Assert.Equal(
        """
        prinsip/kredibel: Credible (2)
        kredibel/kata-rumor  warning     instansi-pemerintah  Rumour word
        santun/kasar         error/info  kota                 Rude word

        prinsip/santun: Polite (1)
        santun/kasar         error/info  kota                 Rude word

        2 rules

        """,
        Table(RuleGrouping.Clause, Language.English));

    [Fact]
    public void Packs_are_groups() =>
        Assert.StartsWith("instansi-pemerintah (1)\n", Table(RuleGrouping.Pack, Language.English), StringComparison.Ordinal);

    private static string Table(RuleGrouping grouping, Language language)
    {
        var output = new StringWriter();
        RuleTable.Write(output, Rules, Finding.Clauses, grouping, language);
        return output.ToString();
    }
}
