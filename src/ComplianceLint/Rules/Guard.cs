namespace ComplianceLint.Rules;

/// <summary>What keeps found words from being reported, and with which grade they are.</summary>
internal sealed record Guard
{
    public static Guard None { get; } = new();

    /// <summary>Silent where it holds.</summary>
    public Unless Unless { get; init; } = Unless.Never;

    /// <summary>Silent where one of them does not hold.</summary>
    public IReadOnlyList<Unless> OnlyIf { get; init; } = [];

    /// <summary>True for findings of the weak grade.</summary>
    public bool IsWeak { get; init; }

    public GuardPredicate Compile(AnalysisContext context) => new(Unless.Compile(context), [.. OnlyIf.Select(condition => condition.Compile(context))], IsWeak);
}

/// <summary>Something to look for, with its own guard.</summary>
internal sealed record Guarded<T>(T Value, Guard Guard);

/// <summary>A guard with its terms prepared.</summary>
internal sealed class GuardPredicate(UnlessPredicate unless, UnlessPredicate[] onlyIf, bool isWeak)
{
    public bool IsWeak { get; } = isWeak;

    public bool Allows(PostContext context, int first, int last)
    {
        foreach (var condition in onlyIf)
        {
            if (!condition.Holds(context, first, last)) return false;
        }

        return !unless.Holds(context, first, last);
    }
}
