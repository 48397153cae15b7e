namespace ComplianceLint.Workspace;

/// <summary>Chooses rules as selectors of the configuration do: an id, <c>group/*</c> or <c>*</c>.</summary>
public sealed class RuleFilter
{
    private readonly IReadOnlyList<RuleSelector> _selectors;

    /// <param name="selectors">What the user gave; nothing stands for all rules.</param>
    public RuleFilter(IReadOnlyList<string> selectors) => _selectors = [.. selectors.Select(text => new RuleSelector(text))];

    public bool Includes(Rule rule) => _selectors.Count == 0 || _selectors.Any(selector => selector.Matches(rule));

    /// <summary>A failure for each selector that names none of the rules.</summary>
    /// <param name="option">The option that held them, shown as the place.</param>
    /// <param name="rules">All rules that can be meant.</param>
    public IReadOnlyList<Failure> FailuresIn(string option, IReadOnlyList<Rule> rules)
    {
        var names = rules.Select(rule => rule.Id).Concat(rules.Select(rule => $"{rule.Group}/*")).Distinct().ToList();
        return [.. _selectors.Where(selector => !rules.Any(selector.Matches)).Select(selector => Unknown(selector.Text, option, names))];
    }

    private static Failure Unknown(string text, string option, IEnumerable<string> names)
    {
        var meant = Suggestion.Sentence(text, names);
        return new Failure(EngineRules.InvalidConfiguration, option, new LocalizedText(
            $"Tidak ada aturan “{text}”.{meant.Id}", $"There is no rule “{text}”.{meant.En}"));
    }
}
