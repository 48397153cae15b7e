using System.Collections.Frozen;

namespace ComplianceLint.Morphology;

/// <summary>Ordinary words that are written like a form of another root.</summary>
internal static class Homographs
{
    private static readonly FrozenSet<string> Set = HomographList.Words.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Set.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly FrozenDictionary<string, string[]> ByRoot =
        HomographList.Pairs.Select(line => line.Split(' ')).ToFrozenDictionary(line => line[0], line => line[1..], StringComparer.Ordinal);

    /// <summary>Words that are never a form of another root.</summary>
    public static IReadOnlyCollection<string> Words => HomographList.Words;

    /// <summary>Forms that a root does not have, because they are words of their own.</summary>
    public static IReadOnlyList<string> NotOf(string root) => ByRoot.GetValueOrDefault(root) ?? [];

    /// <summary>True for one of <see cref="Words"/>.</summary>
    public static bool IsOtherWord(ReadOnlySpan<char> text) => Lookup.Contains(text);
}
