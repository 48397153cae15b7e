using ComplianceLint.Rules;

namespace ComplianceLint;

/// <summary>The posts of a run that a rule concerns, after the last of them, as the batch actions of analyzers see them.</summary>
public sealed class BatchContext
{
    private readonly List<RunDiagnostic> _diagnostics = [];

    internal BatchContext(Rule rule, IReadOnlyList<PostFacts> posts) => (Rule, Posts) = (rule, posts);

    public Rule Rule { get; }

    /// <summary>In the order of the run: by path, then by index.</summary>
    public IReadOnlyList<PostFacts> Posts { get; }

    internal IReadOnlyList<RunDiagnostic> Diagnostics => _diagnostics;

    /// <summary>Reports what is wrong with several posts together.</summary>
    /// <param name="places">Posts, or facts in them; the first stands for the finding, and those behind the hundredth are left out.</param>
    /// <param name="arguments">Values for the message's placeholders.</param>
    /// <param name="isWeak">True for a finding of the rule's weak grade.</param>
    public void Report(
        IReadOnlyList<(PostFacts Post, StatedFact? Fact)> places, IReadOnlyDictionary<string, LocalizedText>? arguments = null, bool isWeak = false)
    {
        // A post for which the rule weighs more than for the others makes the finding weigh as much.
        var rule = places.Select(place => place.Post.Rules.Find(Rule.Id)).OfType<Rule>().MinBy(rule => isWeak ? rule.WeakSeverity : rule.Severity) ?? Rule;
        var locations = places.Take(RunDiagnostic.MostLocations).Select(place => place.Fact is { } fact ? place.Post.LocationOf(fact) : place.Post.Location);
        var diagnostic = new RunDiagnostic
        {
            Rule = rule,
            Severity = isWeak ? rule.WeakSeverity : rule.Severity,
            Message = Messages.Fill(Rule.Message, null, arguments ?? Messages.NoArguments),
            Locations = [.. locations],
            Identity = $"{places[0].Post.Identity}\n{places[0].Fact?.Kind}",
        };
        _diagnostics.Add(places[0].Post.Suppressions?.GetValueOrDefault(Rule) is { } suppression ? diagnostic.With(suppression) : diagnostic);
    }
}
