namespace ComplianceLint.Patterns;

/// <summary>Says which of many patterns may begin at a place, in one walk over its characters.</summary>
/// <remarks>
/// Asking each of 120 expressions took 300 µs a post; one walk ends at the second or third letter of nearly every word.
/// States are made when a text first needs them, and shared by all threads.
/// </remarks>
internal sealed class PatternAutomaton
{
    /// <summary>Drafts need a few hundred. A text made to need more gets every pattern as an answer, which the expressions check.</summary>
    private const int MostStates = 3000;

    private readonly PatternProgram _program = new();
    private readonly Dictionary<string, State> _states = new(StringComparer.Ordinal);
    private readonly Lock _lock = new();
    private readonly State _start;
    private readonly int[] _all;

    /// <param name="patterns">The expressions, in order; null for one that may begin anywhere.</param>
    public PatternAutomaton(IReadOnlyList<Expression?> patterns)
    {
        _all = [.. Enumerable.Range(0, patterns.Count)];
        var steps = new HashSet<int>();
        for (var i = 0; i < patterns.Count; i++) _program.Enter(_program.Add(patterns[i] ?? Expression.Nothing, i), steps);
        _start = StateOf(steps)!;
    }

    /// <summary>The patterns that may begin where a text does, in order.</summary>
    public ReadOnlySpan<int> CandidatesAt(ReadOnlySpan<char> text)
    {
        var state = _start;
        foreach (var c in text)
        {
            if (state.IsLast) break;
            var index = CharacterSet.IndexOf(c);
            if ((state.Next[index] ?? Make(state, index)) is not { } next) return _all;
            state = next;
        }

        return state.Ended;
    }

    private State? Make(State from, int character)
    {
        lock (_lock)
        {
            var steps = new HashSet<int>();
            foreach (var step in from.Steps) _program.Follow(step, character, steps);
            var next = StateOf(steps);
            Volatile.Write(ref from.Next[character], next);
            return next;
        }
    }

    private State? StateOf(HashSet<int> steps)
    {
        int[] kept = [.. steps.Where(step => _program.IsWaiting(step) || _program.IsEnd(step)).Order()];
        var key = string.Join(' ', kept);
        if (_states.TryGetValue(key, out var known)) return known;
        if (_states.Count >= MostStates) return null;
        var made = new State(kept, [.. kept.Where(_program.IsEnd).Select(_program.PatternAt).Order()], !kept.Any(_program.IsWaiting));
        _states.Add(key, made);
        return made;
    }

    /// <summary>The steps that may come next after some characters.</summary>
    private sealed class State(int[] steps, int[] ended, bool isLast)
    {
        public int[] Steps { get; } = steps;

        /// <summary>The patterns that have ended on the way.</summary>
        public int[] Ended { get; } = ended;

        /// <summary>True when no character leads on.</summary>
        public bool IsLast { get; } = isLast;

        public State?[] Next { get; } = isLast ? [] : new State?[CharacterSet.Count];
    }
}
