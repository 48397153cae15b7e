using System.Globalization;
using Xunit;

namespace ComplianceLint.Tests.Spans;

/// <summary>Random choices for drafts, the same in every run unless <c>COMPLIANCELINT_SEED</c> says otherwise: a red run means a change, not bad luck.</summary>
internal sealed class Dice(int seed, int size)
{
    private const int Sizes = 5;

    private static readonly int First = int.TryParse(Environment.GetEnvironmentVariable("COMPLIANCELINT_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : 1;

    private readonly Random _random = new(seed);

    public int Size { get; } = size;

    public int Roll(int sides) => _random.Next(sides);

    public bool Once(int of) => Roll(of) == 0;

    public T Pick<T>(params ReadOnlySpan<T> choices) => choices[Roll(choices.Length)];

    /// <summary>At least one and at most a few more than the size.</summary>
    public int Count(int most) => 1 + Roll(Math.Min(Size, most));

    /// <summary>Makes drafts, small ones first, and holds them against a property; a failure shows the seed and the draft.</summary>
    public static void Check<T>(int iterations, Func<Dice, T> make, Action<T> property, Func<T, string>? print = null)
    {
        for (var i = 0; i < iterations; i++)
        {
            var seed = unchecked((First * 1_000_003) + i);
            var draft = make(new Dice(seed, 1 + (int)((long)i * Sizes / iterations)));
            try
            {
                property(draft);
            }
            catch (Exception exception)
            {
                Assert.Fail($"COMPLIANCELINT_SEED={First}, draft {i}:\n{(print is null ? draft?.ToString() : print(draft))}\n{exception.Message}\n{exception.StackTrace}");
            }
        }
    }
}
