namespace ComplianceLint.Morphology;

/// <summary>Hyphens between an affix and a root: “ber-AC”, “di-PHK-kan”, “nge-hack”.</summary>
internal static class Hyphens
{
    private static readonly string[] Prefixes =
        ["di", "ke", "se", "me", "be", "pe", "te", "ku", "ber", "ter", "per", "mem", "men", "pem", "pen", "kau", "nge", "meng", "meny", "peng", "peny", "memper", "diper"];

    private static readonly string[] Suffixes = ["-kan", "-an", "-in", "-i"];

    /// <summary>Writes a folded word without such hyphens.</summary>
    /// <returns>Its length, which is unchanged where there is none.</returns>
    public static int Remove(ReadOnlySpan<char> word, Span<char> target)
    {
        var first = word.IndexOf('-');
        var start = IsPrefix(word[..first]) ? first : -1;
        var end = SuffixStart(word);
        var length = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (i != start && i != end) target[length++] = word[i];
        }

        return length;
    }

    private static bool IsPrefix(ReadOnlySpan<char> text)
    {
        foreach (var prefix in Prefixes)
        {
            if (text.SequenceEqual(prefix)) return true;
        }

        return false;
    }

    private static int SuffixStart(ReadOnlySpan<char> word)
    {
        foreach (var suffix in Suffixes)
        {
            if (word.EndsWith(suffix)) return word.Length - suffix.Length;
        }

        return -1;
    }
}
