namespace ComplianceLint.Text;

/// <summary>Brings a word to the form in which words are compared, and hashes that form.</summary>
/// <remarks>Lower case and one apostrophe. Every comparison of words goes through here.</remarks>
internal static class Fold
{
    public const uint HashSeed = 2166136261;

    public static char Char(char c) => c < 128 ? (char)(c | ((uint)(c - 'A') <= 'Z' - 'A' ? 0x20 : 0)) : Slow(c);

    /// <summary>One step of FNV-1a over folded characters.</summary>
    public static uint Add(uint hash, char folded) => (hash ^ folded) * 16777619;

    public static int Hash(ReadOnlySpan<char> text)
    {
        var hash = HashSeed;
        foreach (var c in text) hash = Add(hash, Char(c));
        return (int)hash;
    }

    public static bool Equal(ReadOnlySpan<char> text, ReadOnlySpan<char> folded)
    {
        if (text.Length != folded.Length) return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (Char(text[i]) != folded[i]) return false;
        }

        return true;
    }

    private static char Slow(char c) => c == '’' ? '\'' : char.ToLowerInvariant(c);

    public static string String(ReadOnlySpan<char> text) =>
        string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++) target[i] = Char(source[i]);
        });
}
