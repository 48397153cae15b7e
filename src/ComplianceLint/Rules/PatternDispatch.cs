using System.Collections.Concurrent;
using System.Numerics;
using ComplianceLint.Patterns;

namespace ComplianceLint.Rules;

/// <summary>A pattern that may begin at a kind of elements.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Scope">Where it looks.</param>
/// <param name="Group">Patterns of which the first that reports counts.</param>
/// <param name="Expression">What stands there at least; null where nobody can say.</param>
/// <param name="Action">Looks closely, and reports.</param>
internal sealed record PatternRegistration(CompiledRule Rule, TextScope Scope, object Group, Expression? Expression, Action<PostContext, int> Action) : Registration(Rule)
{
    /// <summary>True when it begins at no word of letters alone: “anak2” looks like any word until its end.</summary>
    public bool IsForOddWords { get; init; }

    public bool MayBeginAt(in Element element) => Scope.Includes(element) && (!IsForOddWords || element.Kind != ElementKind.Word || element.IsOdd);
}

/// <summary>Calls the patterns of all rules that may begin at an element: one walk over its first letters, however many there are.</summary>
/// <remarks>Each zone has its own: a pattern for names of files must not read on from every word of a body, which took 40 µs a post.</remarks>
internal sealed class PatternDispatch(PatternRegistration[] registrations)
{
    /// <summary>How far a pattern sees: what it costs does not grow with the text.</summary>
    public const int Reach = 200;

    private const int Languages = 3;

    private static readonly int Flags = BitOperations.TrailingZeroCount((uint)Zone.Quoted);

    private readonly Patterns?[] _byPlace = registrations.Length == 0 ? [] : new Patterns?[((int)Zone.Comment << 1 >> Flags) * Flags * Languages * 2];

    private readonly ConcurrentDictionary<string, Patterns> _known = new(StringComparer.Ordinal);

    public void Run(PostContext context, int token)
    {
        if (registrations.Length == 0) return;
        ref readonly var element = ref context.Post.ElementSpan[token];
        var patterns = _byPlace[PlaceOf(element)] ??= In(element);
        if (patterns.Registrations.Length == 0) return;
        var text = context.Post.Text.AsSpan(element.Start);
        if (!patterns.Automaton.MayBeginWith(text[0])) return;
        object? reported = null;
        foreach (var candidate in patterns.Automaton.CandidatesAt(text[..Math.Min(text.Length, Reach)]))
        {
            var (rule, _, group, _, action) = patterns.Registrations[candidate];
            if (group == reported || !rule.IsWanted(context)) continue;
            var findings = context.Findings.Count;
            context.Run(rule, action, token);
            if (context.Findings.Count > findings) reported = group;
        }
    }

    /// <summary>A number for container, flags, language and whether a word is odd.</summary>
    private static int PlaceOf(in Element element)
    {
        var container = BitOperations.TrailingZeroCount((uint)element.Zone);
        return (((((((int)element.Zone >> Flags) * Flags) + container) * Languages) + (int)element.Language) * 2) + (element.IsOdd ? 1 : 0);
    }

    /// <summary>The patterns that look where an element stands; places with the same patterns share them.</summary>
    private Patterns In(Element element)
    {
        var places = Enumerable.Range(0, registrations.Length).Where(i => registrations[i].MayBeginAt(element)).ToList();
        return _known.GetOrAdd(string.Join(' ', places), _ => new Patterns([.. places.Select(i => registrations[i])]));
    }

    private sealed class Patterns(PatternRegistration[] registrations)
    {
        public PatternRegistration[] Registrations { get; } = registrations;

        public PatternAutomaton Automaton { get; } = new([.. registrations.Select(registration => registration.Expression)]);
    }
}
