namespace ComplianceLint.Rules;

/// <summary>A rule of a set with what was registered for it.</summary>
internal sealed class CompiledRule(Rule rule, int index, PostConditions when, PostConditions weakWhen)
{
    public Rule Rule { get; } = rule;

    /// <summary>The place among the rules of the set, which are sorted by id; no other rule has it.</summary>
    public int Index { get; } = index;

    /// <summary>False where a set that shares what was compiled has the rule switched off.</summary>
    public bool IsOn { get; private init; } = true;

    /// <summary>The options from configuration; rules of several sets that differ in them are different checks.</summary>
    public string Options { get; init; } = "";

    /// <summary>Texts in which the rule looks; the rule applies to a post that has one of them.</summary>
    public List<TextScope> Scopes { get; private init; } = [];

    /// <summary>Other reasons why the rule applies.</summary>
    public List<Func<PostContext, bool>> Applies { get; private init; } = [];

    /// <summary>Registries without which the rule cannot decide.</summary>
    public List<RegistryKind> Registries { get; private init; } = rule.Season is null ? [] : [RegistryKind.Seasons];

    public bool IsWanted(PostContext context) => context.IsWanted(this);

    /// <summary>The answer to <see cref="IsWanted"/>, worked out anew.</summary>
    public bool Decide(PostContext context) => Concerns(context) && HasRegistries(context.Options.Registry) && IsInSeason(context);

    /// <summary>True when there is no post to which the answer could be another.</summary>
    public bool IsAlwaysWanted => IsOn && when.IsEmpty && Registries.Count == 0 && Rule is { Season: null, ValidFrom: null, ValidUntil: null };

    /// <summary>True when the rule is about the post, whether or not it can decide.</summary>
    public bool Concerns(PostContext context) => IsOn && IsInForce(context) && (when.IsEmpty || when.Hold(context));

    /// <summary>The same check under other settings.</summary>
    /// <param name="configured">The rule with its severity; null switches it off.</param>
    public CompiledRule With(Rule? configured) => new(configured ?? Rule, Index, when, weakWhen)
    {
        IsOn = configured is not null,
        Options = Options,
        Scopes = Scopes,
        Applies = Applies,
        Registries = Registries,
    };

    private bool HasRegistries(Registry registry)
    {
        foreach (var kind in Registries)
        {
            if (registry.StateOf(kind) != RegistryState.Present) return false;
        }

        return true;
    }

    private bool IsInSeason(PostContext context) =>
        Rule.Season is not { } season || context.Options.Registry.IsInSeason(season, context.PublicationDay);

    /// <summary>A law counts for what is published while it is in force, whenever the check runs.</summary>
    private bool IsInForce(PostContext context)
    {
        if (Rule.ValidFrom is null && Rule.ValidUntil is null) return true;
        var day = context.PublicationDay;
        return (Rule.ValidFrom is not { } from || day >= from) && (Rule.ValidUntil is not { } until || day <= until);
    }

    public Severity SeverityOf(PostContext context, Finding finding) => finding.IsWeak || IsWeak(context) ? Rule.WeakSeverity : Rule.Severity;

    private bool IsWeak(PostContext context) => !weakWhen.IsEmpty && weakWhen.Hold(context);
}
