using ComplianceLint.Rules;

namespace ComplianceLint.Suppressions;

/// <summary>What suppressions of a post are judged by.</summary>
/// <param name="Context">The analysis of the post.</param>
/// <param name="Rules">The rules that ran.</param>
/// <param name="Presence">What texts the post has.</param>
/// <param name="TimedOut">Rules that did not finish.</param>
internal sealed record SuppressionScope(PostContext Context, RuleSet Rules, Presence Presence, IReadOnlyList<CompiledRule> TimedOut)
{
    public PostDocument Post => Context.Post;

    /// <summary>The day of the run, by which suppressions end.</summary>
    public DateOnly Today { get; } = DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(Context.Options.Now, Context.Options.TimeZone).DateTime);

    /// <summary>False for a run that looks at other channels than the post names: what it does not find may be found there.</summary>
    public bool SeesAllChannels { get; } = Context.Options.Channels.Count == 0 || Context.Post.Channels.All(Context.Channels.Contains);

    public string Mask(string text) => Context.Options.Registry.Mask(text);

    /// <summary>True when the rules that are named ran to their end on something, so that finding nothing means that there is nothing.</summary>
    public bool RanToEnd(RuleSelector selector)
    {
        if (!selector.IsGroup) return Rules.Names.Find(selector.Text) is { } rule && (Rules.Names.Running(rule) is { } running ? Ran(running) : rule.Group == "compliancelint");
        var group = Rules.Names.InGroup(selector.Group).Select(Rules.Names.Running).OfType<CompiledRule>().ToList();
        return group.Exists(Ran) && !group.Exists(MayFindMore);
    }

    private bool Ran(CompiledRule rule) => !IsOpen(rule) && RuleSet.Applies(rule, Context, Presence);

    /// <summary>True for one of a group that another run may let find something.</summary>
    private bool MayFindMore(CompiledRule rule) => IsOpen(rule) || (rule.Registries.Count > 0 && !rule.IsWanted(Context));

    /// <summary>True for a rule that is not done with the post: broken off, or waiting for the other posts.</summary>
    private bool IsOpen(CompiledRule rule) =>
        TimedOut.Contains(rule) || Context.Exceptions.ContainsKey(rule) || Array.Exists(Rules.ByBatch, batch => batch.Rule == rule);
}
