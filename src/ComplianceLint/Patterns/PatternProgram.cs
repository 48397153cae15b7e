namespace ComplianceLint.Patterns;

/// <summary>Expressions taken apart into steps: one character each, a choice of two ways, or the end of a pattern.</summary>
internal sealed class PatternProgram
{
    private readonly List<Step> _steps = [];

    /// <summary>The pattern that ends at a step, or -1; the characters that lead on; the steps that follow.</summary>
    private readonly record struct Step(int Pattern, CharacterSet Characters, int Next, int OtherWay);

    public int Add(Expression expression, int pattern) => Compile(expression, Add(new Step(pattern, CharacterSet.Empty, -1, -1)));

    public bool IsEnd(int step) => _steps[step].Pattern >= 0;

    public int PatternAt(int step) => _steps[step].Pattern;

    /// <summary>Adds a step, or those that a choice leads to.</summary>
    public void Enter(int step, HashSet<int> into)
    {
        if (step < 0 || !into.Add(step)) return;
        var (_, characters, next, otherWay) = _steps[step];
        if (characters != CharacterSet.Empty) return;
        Enter(next, into);
        Enter(otherWay, into);
    }

    /// <summary>Adds the steps behind a character; the end of a pattern stays.</summary>
    public void Follow(int step, int character, HashSet<int> into)
    {
        if (IsEnd(step)) into.Add(step);
        else if (_steps[step].Characters.Contains(character)) Enter(_steps[step].Next, into);
    }

    /// <summary>The characters for which one of some steps waits; all of them where a pattern has ended.</summary>
    public CharacterSet CharactersOf(IEnumerable<int> steps) =>
        steps.Aggregate(CharacterSet.Empty, (set, step) => set | (IsEnd(step) ? CharacterSet.All : _steps[step].Characters));

    /// <summary>True for a step that waits for a character.</summary>
    public bool IsWaiting(int step) => _steps[step].Characters != CharacterSet.Empty;

    /// <summary>For each character the number of those that no step tells from it.</summary>
    /// <param name="count">How many numbers there are.</param>
    public byte[] Columns(out int count)
    {
        CharacterSet[] sets = [.. _steps.Select(step => step.Characters).Distinct()];
        var numbers = new Dictionary<string, byte>(StringComparer.Ordinal);
        var columns = new byte[CharacterSet.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            var key = string.Concat(sets.Select(set => set.Contains(i) ? '1' : '0'));
            if (!numbers.TryGetValue(key, out columns[i])) numbers.Add(key, columns[i] = (byte)numbers.Count);
        }

        count = numbers.Count;
        return columns;
    }

    private int Add(Step step)
    {
        _steps.Add(step);
        return _steps.Count - 1;
    }

    /// <summary>The step at which an expression begins that goes on at another.</summary>
    private int Compile(Expression expression, int next) => expression switch
    {
        Expression.OneOf one => Add(new Step(-1, one.Characters, next, -1)),
        Expression.Row row => row.Parts.Reverse().Aggregate(next, (behind, part) => Compile(part, behind)),
        Expression.Choice choice => choice.Ways.Select(way => Compile(way, next)).Aggregate((a, b) => Add(new Step(-1, CharacterSet.Empty, a, b))),
        Expression.Repetition repetition => Compile(repetition, next),
        _ => throw new ArgumentOutOfRangeException(nameof(expression)),
    };

    private int Compile(Expression.Repetition repetition, int next)
    {
        var start = next;
        if (repetition.Most is not { } most)
        {
            start = Add(default);
            _steps[start] = new Step(-1, CharacterSet.Empty, Compile(repetition.Part, start), next);
        }
        else
        {
            for (var i = repetition.Least; i < most; i++) start = Add(new Step(-1, CharacterSet.Empty, Compile(repetition.Part, start), next));
        }

        for (var i = 0; i < repetition.Least; i++) start = Compile(repetition.Part, start);
        return start;
    }
}
