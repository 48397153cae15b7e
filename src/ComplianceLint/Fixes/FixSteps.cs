namespace ComplianceLint.Fixes;

/// <summary>The versions of a text, pass after pass; one that was there before is the end of a circle.</summary>
internal sealed class FixSteps(AnalyzedSource before)
{
    private readonly List<Step> _steps = [new Step(before, [], [])];
    private readonly Dictionary<Rule, IReadOnlyList<string>> _circles = [];

    public AnalyzedSource Current => _steps[^1].Source;

    public bool IsInCircle(Rule rule) => _circles.ContainsKey(rule);

    /// <summary>The ids of the rules that go round with this one; null when it is in no circle.</summary>
    public IReadOnlyList<string>? CircleOf(Rule rule) => _circles.GetValueOrDefault(rule);

    /// <summary>Goes on to the version of a pass; one that closes a circle leads back to the start, without the rules in it.</summary>
    public void Add(PassOutcome outcome)
    {
        var start = _steps.FindIndex(step => string.Equals(step.Source.Source.Text, outcome.Result.Source.Text, StringComparison.Ordinal));
        if (start < 0)
        {
            var edits = outcome.Applied.SelectMany(proposal => proposal.Fix.Edits);
            var changes = TextChanges.Append(_steps[^1].Changes, edits);
            _steps.Add(new Step(outcome.Result, outcome.Applied, changes));
            return;
        }

        var rules = _steps.Skip(start + 1).SelectMany(step => step.Applied).Concat(outcome.Applied).Select(proposal => proposal.Diagnostic.Rule).Distinct().ToList();
        IReadOnlyList<string> ids = [.. rules.Select(rule => rule.Id).Order(StringComparer.Ordinal)];
        foreach (var rule in rules) _circles[rule] = ids;
        _steps.RemoveRange(1, _steps.Count - 1);
    }

    public FixedSource Result(IReadOnlyList<RejectedFix> rejected) => new()
    {
        Before = before,
        After = Current,
        Changes = _steps[^1].Changes,
        Applied = _steps.SelectMany(step => step.Applied).CountBy(proposal => proposal.Diagnostic.Rule.Id).ToDictionary(StringComparer.Ordinal),
        Rejected = [.. rejected.OrderBy(fix => fix.Diagnostic.Span.Start)],
    };

    /// <param name="Source">The version.</param>
    /// <param name="Applied">What led to it from the one before.</param>
    /// <param name="Changes">How it differs from the first.</param>
    private sealed record Step(AnalyzedSource Source, IReadOnlyList<Proposal> Applied, IReadOnlyList<TextChange> Changes);
}
