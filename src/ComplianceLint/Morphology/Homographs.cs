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

    /// <summary>True for a text that is not meant when it looks like a form of a root.</summary>
    public static bool IsOtherWord(string root, ReadOnlySpan<char> text)
    {
        if (Lookup.Contains(text) && !text.SequenceEqual(root)) return true;
        if (!ByRoot.TryGetValue(root, out var words)) return false;
        foreach (var word in words)
        {
            if (text.SequenceEqual(word)) return true;
        }

        return false;
    }
}
