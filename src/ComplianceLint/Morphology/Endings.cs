namespace ComplianceLint.Morphology;

/// <summary>What may follow any form: one clitic, then one particle, each perhaps behind a hyphen.</summary>
internal static class Endings
{
    /// <summary>A cheap first look, since it is taken at every word that no rule knows.</summary>
    public static bool MayStandIn(ReadOnlySpan<char> text)
    {
        if (text.Length < 4) return false;
        var isPossible = (text[^1] | 0x20) switch
        {
            'a' => (text[^2] | 0x20) == 'y',
            'u' => (text[^2] | 0x20) is 'k' or 'm',
            'h' => (text[^2] | 0x20) == 'a' && (text[^3] | 0x20) is 'l' or 'k' or 't',
            'n' => (text[^2] | 0x20) == 'u' && (text[^3] | 0x20) == 'p',
            _ => false,
        };
        return isPossible || HasJoint(text);
    }

    /// <summary>Words are short: a plain loop is faster than a vectorised search.</summary>
    private static bool HasJoint(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is '-' or '2') return true;
        }

        return false;
    }

    /// <summary>The length of the particle at the end; 0 without one.</summary>
    public static int ParticleLength(ReadOnlySpan<char> word) =>
        word.EndsWith("lah") || word.EndsWith("kah") || word.EndsWith("tah") || word.EndsWith("pun") ? WithHyphen(word, 3) : 0;

    /// <summary>The length of the clitic at the end, and its class; 0 without one.</summary>
    public static int CliticLength(ReadOnlySpan<char> word, out AffixClass clitic)
    {
        clitic = word.EndsWith("nya") ? AffixClass.CliticNya : word.EndsWith("ku") ? AffixClass.CliticKu : word.EndsWith("mu") ? AffixClass.CliticMu : AffixClass.None;
        return clitic == AffixClass.None ? 0 : WithHyphen(word, clitic == AffixClass.CliticNya ? 3 : 2);
    }

    private static int WithHyphen(ReadOnlySpan<char> word, int length) =>
        word.Length > length && word[^(length + 1)] == '-' ? length + 1 : length;
}
