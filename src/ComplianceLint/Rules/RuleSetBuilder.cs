namespace ComplianceLint.Rules;

/// <summary>Collects what the analyzers of all rules register; made once for each rule set.</summary>
internal sealed class RuleSetBuilder
{
    public TermTable Terms { get; } = new();

    public List<TermRegistration> TermRegistrations { get; } = [];

    public List<ElementRegistration>?[] ElementRegistrations { get; } = new List<ElementRegistration>?[(int)ElementKind.Emoji + 1];

    public List<PostRegistration> PostRegistrations { get; } = [];

    public void Add(CompiledRule rule, Action<PostContext> action) => PostRegistrations.Add(new(rule, action));

    public void Add(CompiledRule rule, ElementKind kind, TextScope scope, Action<PostContext, int> action) =>
        (ElementRegistrations[(int)kind] ??= []).Add(new(rule, scope, action));

    public void Add(CompiledRule rule, IEnumerable<Term> terms, TextScope scope, Action<TermHit> action)
    {
        var registration = TermRegistrations.Count;
        TermRegistrations.Add(new(rule, scope, action));
        foreach (var term in terms) Terms.Add(term, registration);
    }

    public TermSet Compile(IEnumerable<Term> terms) =>
        terms.Select(term => Terms.Intern(term.Text)).Where(words => words.Length > 0).ToArray() is { Length: > 0 } compiled
            ? new TermSet(compiled)
            : TermSet.Empty;
}

internal sealed record TermRegistration(CompiledRule Rule, TextScope Scope, Action<TermHit> Action);

internal sealed record ElementRegistration(CompiledRule Rule, TextScope Scope, Action<PostContext, int> Action);

internal sealed record PostRegistration(CompiledRule Rule, Action<PostContext> Action);
