using ComplianceLint.Text;

namespace ComplianceLint.Facts;

/// <summary>Hashes in 64 bits, so that among 100,000 posts no two different texts meet by chance.</summary>
internal static class TextHash
{
    /// <summary>FNV-1a over the folded characters, white space counting once; never 0.</summary>
    public static long Of(ReadOnlySpan<char> text)
    {
        var hash = 14695981039346656037UL;
        for (var i = 0; i < text.Length; i++)
        {
            var c = char.IsWhiteSpace(text[i]) ? ' ' : Fold.Char(text[i]);
            if (c != ' ' || i == 0 || !char.IsWhiteSpace(text[i - 1])) hash = (hash ^ c) * 1099511628211UL;
        }

        return (long)(hash | 1);
    }

    /// <summary>Spreads every bit over all others (the finalizer of SplitMix64).</summary>
    public static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
