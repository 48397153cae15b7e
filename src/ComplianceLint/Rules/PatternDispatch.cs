using ComplianceLint.Patterns;

namespace ComplianceLint.Rules;

/// <summary>A pattern that may begin at a kind of elements.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Scope">Where it looks.</param>
/// <param name="Group">Patterns of which the first that reports counts.</param>
/// <param name="Expression">What stands there at least; null where nobody can say.</param>
/// <param name="Action">Looks closely, and reports.</param>
internal sealed record PatternRegistration(CompiledRule Rule, TextScope Scope, object Group, Expression? Expression, Action<PostContext, int> Action) : Registration(Rule);

/// <summary>Calls the patterns of all rules that may begin at an element: one walk over its first letters, however many there are.</summary>
internal sealed class PatternDispatch(PatternRegistration[] registrations)
{
    /// <summary>How far a pattern sees: what it costs does not grow with the text.</summary>
    public const int Reach = 200;

    private readonly Lazy<PatternAutomaton> _automaton = new(() => new PatternAutomaton([.. registrations.Select(registration => registration.Expression)]));

    public void Run(PostContext context, int token)
    {
        if (registrations.Length == 0) return;
        ref readonly var element = ref context.Post.ElementSpan[token];
        var text = context.Post.Text.AsSpan(element.Start);
        var candidates = _automaton.Value.CandidatesAt(text[..Math.Min(text.Length, Reach)]);
        object? reported = null;
        foreach (var candidate in candidates)
        {
            var (rule, scope, group, _, action) = registrations[candidate];
            if (group == reported || !scope.Includes(element) || !rule.IsWanted(context)) continue;
            var findings = context.Findings.Count;
            context.Run(rule, static call => call.action(call.context, call.token), (action, context, token));
            if (context.Findings.Count > findings) reported = group;
        }
    }
}
