namespace ComplianceLint.Workspace.Gates;

/// <summary>What the policy of a gate says about one post.</summary>
/// <remarks>An override that holds for a part of a post may only make its verdicts graver: else one channel more would buy the leniency of that channel for all.</remarks>
internal sealed class PostPolicy(GatePolicy policy, IReadOnlyList<(PostSelector Posts, GateDecisions Decisions)> overrides, PostDocument post, IReadOnlyList<string> channels)
{
    private readonly (GateDecisions[] Covering, GateDecisions[] Matching) _whole = Choose(policy, overrides, post, channels);

    /// <param name="rule">The rule of a finding or question.</param>
    /// <param name="severity">The severity of the finding.</param>
    /// <param name="channel">The channel of which the finding speaks; null for all.</param>
    /// <param name="isQuestion">True for what only a person can answer; then severities say nothing.</param>
    public GateVerdict VerdictOf(Rule rule, Severity severity, string? channel, bool isQuestion)
    {
        var (covering, matching) = channel is null || overrides.Count == 0 ? _whole : Choose(policy, overrides, post, [channel]);
        var verdict = VerdictOf(rule, severity, isQuestion, covering);
        var other = ReferenceEquals(covering, matching) ? verdict : VerdictOf(rule, severity, isQuestion, matching);
        return other > verdict ? other : verdict;
    }

    /// <summary>The last decision that says something: of a rule in any of them, else of its severity.</summary>
    public static GateVerdict VerdictOf(Rule rule, Severity severity, bool isQuestion, GateDecisions[] decisions)
    {
        for (var i = decisions.Length - 1; i >= 0; i--)
        {
            if (decisions[i].ByRule.TryGetValue(rule.Id, out var verdict)) return verdict;
        }

        if (isQuestion) return GateVerdict.NeedsApproval;
        for (var i = decisions.Length - 1; i >= 0; i--)
        {
            if (decisions[i].BySeverity.TryGetValue(severity, out var verdict)) return verdict;
        }

        return GateVerdict.Deny;
    }

    private static (GateDecisions[] Covering, GateDecisions[] Matching) Choose(
        GatePolicy policy, IReadOnlyList<(PostSelector Posts, GateDecisions Decisions)> overrides, PostDocument post, IReadOnlyList<string> channels)
    {
        GateDecisions[] matching = [policy, .. overrides.Where(item => item.Posts.Matches(post, channels)).Select(item => item.Decisions)];
        if (matching.Length == 1) return (matching, matching);
        GateDecisions[] covering = [policy, .. overrides.Where(item => item.Posts.Covers(post, channels)).Select(item => item.Decisions)];
        return covering.Length == matching.Length ? (matching, matching) : (covering, matching);
    }
}
