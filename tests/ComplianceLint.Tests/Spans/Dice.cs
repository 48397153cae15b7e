using CsCheck;

namespace ComplianceLint.Tests.Spans;

/// <summary>Random choices for drafts: CsCheck rolls the seed and the size, and looks for the smallest draft that fails.</summary>
internal sealed class Dice(int seed, int size)
{
    // A smaller number is a smaller draft, so that CsCheck finds its way to one.
    private const int SeedsOfASize = 1_000_000;

    private readonly Random _random = new(seed);

    public int Size { get; } = size;

    public int Roll(int sides) => _random.Next(sides);

    public bool Once(int of) => Roll(of) == 0;

    public T Pick<T>(params ReadOnlySpan<T> choices) => choices[Roll(choices.Length)];

    /// <summary>At least one and at most a few more than the size.</summary>
    public int Count(int most) => 1 + Roll(Math.Min(Size, most));

    /// <summary>Makes drafts and holds them against a property; a failure shows CsCheck's seed and the draft.</summary>
    public static void Check<T>(int iterations, Func<Dice, T> make, Action<T> property, Func<T, string>? print = null) =>
        Gen.Int[0, (5 * SeedsOfASize) - 1].Select(seed => make(new Dice(seed, 1 + (seed / SeedsOfASize))))
            .Sample(property, iter: iterations, print: print ?? (draft => $"\n{draft}\n"));
}
