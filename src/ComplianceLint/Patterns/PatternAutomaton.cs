namespace ComplianceLint.Patterns;

/// <summary>Says which of many patterns may begin at a place, in one walk over its characters.</summary>
/// <remarks>
/// Asking each of 120 expressions took 300 µs a post; one walk ends at the second or third letter of nearly every word.
/// States are made when a text first needs them, and shared by all threads. They are rows of one table, with a column for
/// the characters that no expression tells apart: with an object and 129 references for each a walk waited for memory.
/// </remarks>
internal sealed class PatternAutomaton
{
    /// <summary>Drafts need a few hundred. A text made to need more gets every pattern as an answer, which the expressions check.</summary>
    private const int MostStates = 3000;

    private const int FirstStates = 64;

    private readonly PatternProgram _program = new();
    private readonly Dictionary<string, ushort> _states = new(StringComparer.Ordinal);
    private readonly List<int[]> _steps = [];
    private readonly Lock _lock = new();
    private readonly byte[] _columns;
    private readonly int _width;
    private readonly ushort _start;
    private readonly int[] _all;
    private readonly CharacterSet _starts;

    /// <summary>For each state and column the state that follows; 0 where nobody has been yet.</summary>
    private ushort[] _next;

    /// <summary>For each state the patterns that have ended on the way.</summary>
    private int[][] _ended = new int[FirstStates][];

    /// <param name="patterns">The expressions, in order; null for one that may begin anywhere.</param>
    public PatternAutomaton(IReadOnlyList<Expression?> patterns)
    {
        _all = [.. Enumerable.Range(0, patterns.Count)];
        var steps = new HashSet<int>();
        for (var i = 0; i < patterns.Count; i++) _program.Enter(_program.Add(patterns[i] ?? Expression.Nothing, i), steps);
        _columns = _program.Columns(out _width);
        _next = new ushort[FirstStates * _width];
        _start = StateOf(steps)!.Value;
        _starts = _program.CharactersOf(steps);
    }

    /// <summary>False where a text begins with a character that no pattern begins with: half of all words.</summary>
    public bool MayBeginWith(char c) => _starts.Contains(CharacterSet.IndexOf(c));

    /// <summary>The patterns that may begin where a text does, in order.</summary>
    public ReadOnlySpan<int> CandidatesAt(ReadOnlySpan<char> text)
    {
        var next = Volatile.Read(ref _next);
        var state = _start;
        foreach (var c in text)
        {
            if (IsLast(state)) break;
            var at = (NumberOf(state) * _width) + _columns[CharacterSet.IndexOf(c)];
            var following = at < next.Length ? Volatile.Read(ref next[at]) : (ushort)0;
            if (following != 0) state = following;
            else if (Make(at) is { } made) state = made;
            else return _all;
        }

        return Volatile.Read(ref _ended)[NumberOf(state)];
    }

    /// <summary>A state is written as its number, the bit that no character leads on from it, and one that makes it differ from 0.</summary>
    private static ushort Write(int number, bool isLast) => (ushort)((number << 2) | (isLast ? 2 : 0) | 1);

    private static int NumberOf(ushort state) => state >> 2;

    private static bool IsLast(ushort state) => (state & 2) != 0;

    private ushort? Make(int at)
    {
        lock (_lock)
        {
            if (_next[at] is > 0 and var known) return known;
            var steps = new HashSet<int>();
            var character = Array.IndexOf(_columns, (byte)(at % _width));
            foreach (var step in _steps[at / _width]) _program.Follow(step, character, steps);
            if (StateOf(steps) is not { } state) return null;
            Volatile.Write(ref _next[at], state);
            return state;
        }
    }

    private ushort? StateOf(HashSet<int> steps)
    {
        int[] kept = [.. steps.Where(step => _program.IsWaiting(step) || _program.IsEnd(step)).Order()];
        var key = string.Join(' ', kept);
        if (_states.TryGetValue(key, out var known)) return known;
        if (_states.Count >= MostStates) return null;
        var number = _steps.Count;
        if (number == _ended.Length) Grow();
        _ended[number] = [.. kept.Where(_program.IsEnd).Select(_program.PatternAt).Order()];
        _steps.Add(kept);
        var state = Write(number, isLast: !kept.Any(_program.IsWaiting));
        _states.Add(key, state);
        return state;
    }

    /// <summary>Who still walks over the old rows finds those that are missing here.</summary>
    private void Grow()
    {
        var ended = _ended;
        Array.Resize(ref ended, ended.Length * 2);
        Volatile.Write(ref _ended, ended);
        var next = _next;
        Array.Resize(ref next, next.Length * 2);
        Volatile.Write(ref _next, next);
    }
}
