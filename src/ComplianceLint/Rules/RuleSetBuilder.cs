using ComplianceLint.Analyzers;

namespace ComplianceLint.Rules;

/// <summary>Collects what the analyzers of all rules register; made once for each rule set.</summary>
internal sealed class RuleSetBuilder
{
    private readonly List<TermSet> _sets = [];

    /// <summary>The terms with affixes that were seen, for those who want to read their forms.</summary>
    public List<Term> Inflected { get; } = [];

    public TermTable Terms { get; } = new();

    public List<TermRegistration> TermRegistrations { get; } = [];

    public List<ElementRegistration>?[] ElementRegistrations { get; } = new List<ElementRegistration>?[(int)ElementKind.Year + 1];

    public List<PostRegistration> PostRegistrations { get; } = [];

    /// <summary>Checks of limits, whose counts are of use without a finding too.</summary>
    public List<LimitAnalyzer> Limits { get; } = [];

    public List<BatchRegistration> BatchRegistrations { get; } = [];

    public void Add(CompiledRule rule, Action<BatchContext> action) => BatchRegistrations.Add(new(rule, action));

    public void Add(CompiledRule rule, Action<PostContext> action) => PostRegistrations.Add(new(rule, action));

    public void Add(CompiledRule rule, ElementKind kind, TextScope scope, Action<PostContext, int> action) =>
        (ElementRegistrations[(int)kind] ??= []).Add(new(rule, scope, action));

    public void Add(CompiledRule rule, IEnumerable<Term> terms, TextScope scope, Action<TermHit> action)
    {
        var registration = TermRegistrations.Count;
        TermRegistrations.Add(new(rule, scope, action));
        foreach (var term in terms)
        {
            Terms.Add(term, registration);
            if (term.Affixes.Count > 0) Inflected.Add(term);
        }
    }

    public TermSet Compile(IEnumerable<Term> terms)
    {
        List<Term> all = [.. terms];
        Inflected.AddRange(all.Where(term => term.Affixes.Count > 0));
        List<int[]> spellings = [.. all.SelectMany(Terms.Intern)];
        if (spellings.Count == 0) return TermSet.Empty;
        var set = new TermSet(spellings);
        _sets.Add(set);
        return set;
    }

    /// <summary>Lays everything out for reading; nothing is added afterwards.</summary>
    public void Freeze()
    {
        Terms.Freeze();
        foreach (var set in _sets) set.Resolve(Terms);
    }
}

internal sealed record TermRegistration(CompiledRule Rule, TextScope Scope, Action<TermHit> Action);

internal sealed record ElementRegistration(CompiledRule Rule, TextScope Scope, Action<PostContext, int> Action);

internal sealed record PostRegistration(CompiledRule Rule, Action<PostContext> Action);

internal sealed record BatchRegistration(CompiledRule Rule, Action<BatchContext> Action);
