using ComplianceLint.Patterns;
using ComplianceLint.Rules;

namespace ComplianceLint;

/// <summary>What an analyzer registers for one rule while a rule set is being made.</summary>
public sealed class AnalysisContext
{
    private readonly RuleSetBuilder _builder;
    private readonly CompiledRule _rule;

    internal AnalysisContext(RuleSetBuilder builder, CompiledRule rule)
    {
        _builder = builder;
        _rule = rule;
    }

    public Rule Rule => _rule.Rule;

    /// <summary>Runs once a post, after all tokens were seen.</summary>
    /// <param name="action">What to do.</param>
    /// <param name="applies">Whether the post has anything on which the rule could fail; decides between pass and not applicable.</param>
    public void RegisterPostAction(Action<PostContext> action, Func<PostContext, bool> applies)
    {
        _builder.Add(_rule, action);
        _rule.Applies.Add(applies);
    }

    /// <summary>Runs once a post in which a cue stands or is stated.</summary>
    internal void RegisterPostAction(CompiledCue trigger, Action<PostContext> action)
    {
        _builder.Add(_rule, action, trigger.Trigger);
        _rule.Applies.Add(post => trigger.IsStated(post) || trigger.IsFound(post));
    }

    /// <summary>Runs for each element of a kind inside the scope.</summary>
    public void RegisterElementAction(ElementKind kind, TextScope scope, Action<PostContext, int> action)
    {
        _builder.Add(_rule, kind, scope, action);
        _rule.Scopes.Add(scope);
    }

    /// <summary>Runs for each term that stands inside the scope; of findings that overlap, the first and longest is kept.</summary>
    public void RegisterTerms(IEnumerable<Term> terms, TextScope scope, Action<TermHit> action)
    {
        _builder.Add(_rule, terms, scope, action);
        _rule.Scopes.Add(scope);
    }

    /// <summary>
    /// Says that the rule cannot decide without a registry: where there is none it is not applicable, where its file is
    /// broken it is incomplete, and its actions run in neither case. A rule that a registry only exempts does not say so.
    /// </summary>
    public void RequireRegistry(RegistryKind kind)
    {
        if (!_rule.Registries.Contains(kind)) _rule.Registries.Add(kind);
    }

    /// <summary>Runs once after the last post of a run, over what remains of the posts that the rule concerns.</summary>
    public void RegisterBatchAction(Action<BatchContext> action) => _builder.Add(_rule, action);

    /// <summary>Runs for each place in the scope where the steps follow each other; the step that is looked for first has terms or is a number, link or other rare token.</summary>
    /// <exception cref="ArgumentException">No step can be looked for, or there are too many.</exception>
    public void RegisterSequence(IReadOnlyList<SequenceStep> steps, TextScope scope, Action<SequenceHit> action)
    {
        Watch(steps, scope, action);
        _rule.Scopes.Add(scope);
    }

    /// <summary>Terms that are only a part of what a rule looks for: that they could stand there does not make the rule apply.</summary>
    internal void Watch(IEnumerable<Term> terms, TextScope scope, Action<TermHit> action) => _builder.Add(_rule, terms, scope, action);

    internal void Watch(ElementKind kind, TextScope scope, Action<PostContext, int> action) => _builder.Add(_rule, kind, scope, action);

    /// <summary>The terms of the step by which a sequence is found, where its sentence has what the other steps need.</summary>
    internal void Watch(IReadOnlyList<SequenceStep> steps, TermSet[] terms, int anchor, TextScope scope, Action<TermHit> action) =>
        _builder.Add(_rule, steps[anchor].Terms, scope, action, _builder.NeedsOf(steps, terms, anchor));

    /// <summary>Looks for a pattern that begins at elements of a kind; of a group the first one that reports counts.</summary>
    internal void RegisterPattern(ElementKind kind, TextScope scope, Expression? expression, object group, Action<PostContext, int> action, bool isForOddWords)
    {
        _builder.Add(kind, new PatternRegistration(_rule, scope, group, expression, action) { IsForOddWords = isForOddWords });
        if (!_rule.Scopes.Contains(scope)) _rule.Scopes.Add(scope);
    }

    internal void Watch(IReadOnlyList<SequenceStep> steps, TextScope scope, Action<SequenceHit> action) =>
        SequenceRegistration.Register(this, steps, scope, action);

    /// <summary>Says when a rule applies that only watches.</summary>
    internal void AppliesTo(Func<PostContext, bool> applies) => _rule.Applies.Add(applies);

    internal void AppliesTo(TextScope scope) => _rule.Scopes.Add(scope);

    /// <summary>Numbers a cue of the rule set.</summary>
    internal int NewCue() => _builder.NextCue++;

    /// <summary>Numbers a condition on whole texts.</summary>
    internal int NewAnswer() => _builder.NextAnswer++;

    /// <summary>Prepares terms that a condition looks for around a finding.</summary>
    internal TermSet Compile(IEnumerable<Term> terms) => _builder.Compile(terms);
}
