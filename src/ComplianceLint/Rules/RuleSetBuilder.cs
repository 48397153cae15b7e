using ComplianceLint.Analyzers;

namespace ComplianceLint.Rules;

/// <summary>Collects what the analyzers of all rules register; made once for each rule set.</summary>
internal sealed record RuleSetBuilder
{
    private readonly List<TermSet> _sets = [];
    private bool _isFrozen;

    /// <summary>The number of the next rule; one that fails to initialize keeps its own.</summary>
    public int NextRule { get; set; }

    /// <summary>The number of the next cue, and of the next condition that keeps its answer.</summary>
    public int NextCue { get; set; }

    public int NextAnswer { get; set; }

    /// <summary>The terms with affixes that were seen, for those who want to read their forms.</summary>
    public List<Term> Inflected { get; } = [];

    public TermTable Terms { get; } = new();

    public List<TermRegistration> TermRegistrations { get; private init; } = [];

    public NeededWords NeededWords { get; } = new();

    public List<ElementRegistration>?[] ElementRegistrations { get; private init; } = new List<ElementRegistration>?[(int)ElementKind.Year + 1];

    public List<PatternRegistration>?[] PatternRegistrations { get; private init; } = new List<PatternRegistration>?[(int)ElementKind.Year + 1];

    public List<PostRegistration> PostRegistrations { get; private init; } = [];

    /// <summary>Checks of limits, whose counts are of use without a finding too.</summary>
    public List<LimitRegistration> Limits { get; private init; } = [];

    public List<BatchRegistration> BatchRegistrations { get; private init; } = [];

    public void Add(CompiledRule rule, Action<BatchContext> action) => BatchRegistrations.Add(new(rule, action));

    public void Add(CompiledRule rule, Action<PostContext> action, int trigger = -1) => PostRegistrations.Add(new(rule, action) { Trigger = trigger });

    public void Add(CompiledRule rule, ElementKind kind, TextScope scope, Action<PostContext, int> action) =>
        (ElementRegistrations[(int)kind] ??= []).Add(new(rule, scope, action));

    public void Add(ElementKind kind, PatternRegistration registration) => (PatternRegistrations[(int)kind] ??= []).Add(registration);

    public void Add(CompiledRule rule, IEnumerable<Term> terms, TextScope scope, Action<TermHit> action, SequenceNeeds? needs = null)
    {
        var registration = TermRegistrations.Count;
        TermRegistrations.Add(new(rule, scope, action));
        foreach (var term in terms)
        {
            Terms.Add(term, registration, needs);
            if (term.Affixes.Count > 0) Inflected.Add(term);
        }
    }

    /// <summary>What must stand in the sentence of a step before the other steps are looked for around it.</summary>
    public SequenceNeeds NeedsOf(IReadOnlyList<SequenceStep> steps, TermSet[] terms, int anchor) => SequenceNeeds.Of(steps, terms, anchor, set =>
    {
        var (need, isNew) = NeededWords.Of(set.Spellings);
        if (isNew) Terms.AddNeed(set.Spellings, need);
        return need;
    });

    public TermSet Compile(IEnumerable<Term> terms)
    {
        List<Term> all = [.. terms];
        Inflected.AddRange(all.Where(term => term.Affixes.Count > 0));
        List<(int[] Words, Term? Exact)> spellings = [.. all.SelectMany(term => Terms.Intern(term).Select(words => (words, term.ExactCase ? term : null)))];
        if (spellings.Count == 0) return TermSet.Empty;
        var set = new TermSet(spellings);
        _sets.Add(set);
        return set;
    }

    /// <summary>The same registrations for rules under other settings: the terms, which are what takes time, are shared.</summary>
    /// <param name="rules">For each rule what takes its place.</param>
    public RuleSetBuilder With(IReadOnlyDictionary<CompiledRule, CompiledRule> rules) => this with
    {
        // The terms know their registrations by number, so that those of rules that are off stay.
        TermRegistrations = [.. TermRegistrations.Select(registration => registration with { Rule = rules.GetValueOrDefault(registration.Rule, registration.Rule) })],
        ElementRegistrations = [.. ElementRegistrations.Select(registrations => registrations is null ? null : With(registrations, rules))],
        PatternRegistrations = [.. PatternRegistrations.Select(registrations => registrations is null ? null : With(registrations, rules))],
        PostRegistrations = With(PostRegistrations, rules),
        Limits = With(Limits, rules),
        BatchRegistrations = With(BatchRegistrations, rules),
    };

    /// <summary>Lays everything out for reading; nothing is added afterwards.</summary>
    public void Freeze()
    {
        if (_isFrozen) return;
        _isFrozen = true;
        Terms.Freeze();
        foreach (var set in _sets) set.Resolve(Terms);
    }

    private static List<T> With<T>(List<T> registrations, IReadOnlyDictionary<CompiledRule, CompiledRule> rules)
        where T : Registration =>
        [.. registrations.Select(registration => registration with { Rule = rules.GetValueOrDefault(registration.Rule, registration.Rule) }).Where(registration => registration.Rule.IsOn)];
}

/// <summary>Something that an analyzer registered for a rule.</summary>
internal abstract record Registration(CompiledRule Rule);

internal sealed record TermRegistration(CompiledRule Rule, TextScope Scope, Action<TermHit> Action) : Registration(Rule);

internal sealed record ElementRegistration(CompiledRule Rule, TextScope Scope, Action<PostContext, int> Action) : Registration(Rule);

internal sealed record PostRegistration(CompiledRule Rule, Action<PostContext> Action) : Registration(Rule)
{
    /// <summary>The cue without which the action does nothing; -1 where there is none.</summary>
    public int Trigger { get; init; } = -1;
}

internal sealed record LimitRegistration(CompiledRule Rule, LimitAnalyzer Analyzer) : Registration(Rule);

internal sealed record BatchRegistration(CompiledRule Rule, Action<BatchContext> Action) : Registration(Rule);
