using Xunit;

namespace ComplianceLint.Tests.Corpora;

public sealed class EveryClauseHasRules(ITestOutputHelper output)
{
    [Fact]
    public void Principles_have_eight_ethics_four_and_all_others_one()
    {
        var rules = Corpus.Institutions.Options.RuleSet!.Rules.SelectMany(rule => rule.Clauses).CountBy(clause => clause).ToDictionary(StringComparer.Ordinal);
        var missing = new List<string>();
        foreach (var clause in Corpus.Institutions.Options.Packs.SelectMany(pack => pack.Clauses))
        {
            var count = rules.GetValueOrDefault(clause.Id);
            var fewest = clause.Id.Split('/')[0] switch { "prinsip" => 8, "etika" => 4, _ => 1 };
            output.WriteLine($"{count,4} {clause.Id}");
            if (count < fewest) missing.Add($"{clause.Id}: {count} of {fewest}");
        }

        Assert.Empty(missing);
    }
}
