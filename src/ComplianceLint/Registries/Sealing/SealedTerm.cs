using System.Globalization;

namespace ComplianceLint.Registries.Sealing;

/// <summary>One row of <c>sealed.yaml</c>: how many tokens a term has, and the hashes of the first and of all of them.</summary>
/// <param name="Tokens">Their number; 0 for the words of a term written as one, as hashtags and addresses do.</param>
/// <param name="First">The hash of the first token.</param>
/// <param name="Whole">The hash of all tokens.</param>
/// <param name="IsBare">True for the words of a term without its accents and signs: no term of its own.</param>
internal readonly record struct SealedTerm(int Tokens, ulong First, UInt128 Whole, bool IsBare = false)
{
    public const int MostTokens = 12;

    private const string BareMark = "+";

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Tokens}{(IsBare ? BareMark : "")} {First:x16} {Whole:x32}");

    public static SealedTerm? Parse(ReadOnlySpan<char> text)
    {
        Span<Range> parts = stackalloc Range[4];
        if (text.Split(parts, ' ') != 3) return null;
        var count = text[parts[0]];
        var isBare = count.EndsWith(BareMark);
        var first = text[parts[1]];
        var whole = text[parts[2]];
        return int.TryParse(isBare ? count[..^BareMark.Length] : count, NumberStyles.None, CultureInfo.InvariantCulture, out var tokens) && tokens <= MostTokens
            && first.Length == 16 && ulong.TryParse(first, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var firstHash)
            && whole.Length == 32 && UInt128.TryParse(whole, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var wholeHash)
            ? new SealedTerm(tokens, firstHash, wholeHash, isBare)
            : null;
    }
}
