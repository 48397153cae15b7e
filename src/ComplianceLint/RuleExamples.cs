using ComplianceLint.Rules;

namespace ComplianceLint;

/// <summary>What became of one example of a rule.</summary>
/// <param name="Rule">The rule whose file holds the example.</param>
/// <param name="Example">The example.</param>
/// <param name="Problem">What does not hold; null when all does.</param>
public sealed record ExampleOutcome(Rule Rule, RuleExample Example, LocalizedText? Problem)
{
    /// <summary>What the rule says about the example, in the order of its text.</summary>
    public IReadOnlyList<LocalizedText> Messages { get; init; } = [];
}

/// <summary>Runs the examples of rules: the tests that every rule brings along.</summary>
public static class RuleExamples
{
    /// <summary>The clock of an example that states none.</summary>
    public static DateTimeOffset Now { get; } = new(2026, 11, 24, 8, 0, 0, TimeSpan.FromHours(7));

    /// <param name="rules">The whole set, so that good examples are held against every rule.</param>
    /// <param name="select">Which rules' examples to run; null for all.</param>
    public static IEnumerable<ExampleOutcome> Check(RuleSet rules, Func<Rule, bool>? select = null)
    {
        foreach (var rule in rules.Rules)
        {
            if (select is not null && !select(rule)) continue;
            foreach (var example in rule.Examples) yield return ExampleRun.Run(rules, rule, example);
        }
    }
}
