namespace ComplianceLint.Registries.Sealing;

/// <summary>What an Indonesian word may be a form of: without its particle, its possessive and one prefix.</summary>
/// <remarks>Each stem costs a keyed hash, so only the commonest affixes are taken off, and only of words that are new to a run.</remarks>
internal static class WordStems
{
    private const int FewestCharacters = 4;

    private static readonly string[] Particles = ["lah", "kah", "tah", "pun"];
    private static readonly string[] Possessives = ["nya", "ku", "mu"];
    private static readonly string[] Suffixes = ["kan"];

    /// <summary>Prefixes, and what the root may have lost behind them where a vowel follows; the first that fits counts.</summary>
    private static readonly (string Prefix, string Lost)[] Prefixes =
        [("meng", "k"), ("meny", "s"), ("mem", "p"), ("men", "t"), ("me", ""), ("ber", ""), ("ter", ""), ("per", ""), ("di", ""), ("se", ""), ("ke", ""), ("ku", "")];

    /// <summary>The word itself first.</summary>
    public static List<string> Of(string word)
    {
        List<string> stems = [word];
        for (var length = WithoutEnding(word); length > 0; length = WithoutEnding(word.AsSpan(0, length))) stems.Add(word[..length]);
        if (Prefixes.FirstOrDefault(entry => word.StartsWith(entry.Prefix, StringComparison.Ordinal)) is not { Prefix: { } prefix, Lost: var lost }) return stems;
        foreach (var stem in stems.ToArray())
        {
            var rest = stem[prefix.Length..];
            if (rest.Length >= FewestCharacters) stems.Add(rest);
            if (lost.Length > 0 && rest.Length >= FewestCharacters - 1 && "aeiou".Contains(rest[0], StringComparison.Ordinal)) stems.Add(lost + rest);
        }

        return stems;
    }

    /// <summary>How long a word is without its last ending; 0 when it has none.</summary>
    public static int WithoutEnding(ReadOnlySpan<char> word)
    {
        foreach (var endings in (ReadOnlySpan<string[]>)[Particles, Possessives, Suffixes])
        {
            foreach (var ending in endings)
            {
                if (word.Length - ending.Length >= FewestCharacters && word.EndsWith(ending)) return word.Length - ending.Length;
            }
        }

        return 0;
    }
}
