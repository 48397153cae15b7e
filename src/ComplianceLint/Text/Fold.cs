using System.Text;
using ComplianceLint.Text.Folding;

namespace ComplianceLint.Text;

/// <summary>Brings a word to the form in which words are compared, and hashes that form.</summary>
/// <remarks>
/// Every comparison of words goes through here. Hot: ASCII, the letters of Latin-1 and typographic quotation marks need
/// lower case and one apostrophe; only a text with anything else pays for <see cref="WideFold"/>.
/// </remarks>
internal static class Fold
{
    public const uint HashSeed = 2166136261;

    /// <summary>The fold of a narrow character; any other is brought to lower case alone.</summary>
    public static char Char(char c) => c < 128 ? (char)(c | ((uint)(c - 'A') <= 'Z' - 'A' ? 0x20 : 0)) : Slow(c);

    /// <summary>True for a character that folds by itself: ASCII, the letters of Latin-1, – and —, “ ” ‘ ’.</summary>
    public static bool IsNarrow(char c) => c < 128 || c is (>= 'À' and <= 'ÿ') or '–' or '—' or (>= '‘' and <= '”');

    /// <summary>One step of FNV-1a over folded characters.</summary>
    public static uint Add(uint hash, char folded) => (hash ^ folded) * 16777619;

    public static int Hash(ReadOnlySpan<char> text)
    {
        var hash = HashSeed;
        foreach (var c in text)
        {
            if (!IsNarrow(c)) return WideFold.Hash(text, isForeign: false);
            hash = Add(hash, Char(c));
        }

        return (int)hash;
    }

    /// <summary>The hash of a text that is folded already.</summary>
    public static int HashFolded(ReadOnlySpan<char> folded)
    {
        var hash = HashSeed;
        foreach (var c in folded) hash = Add(hash, c);
        return (int)hash;
    }

    public static bool Equal(ReadOnlySpan<char> text, ReadOnlySpan<char> folded)
    {
        if (text.Length == folded.Length && EqualNarrow(text, folded)) return true;
        return !Ascii.IsValid(text) && !IsNarrow(text) && WideFold.Equal(text, folded);
    }

    public static string String(ReadOnlySpan<char> text) => IsNarrow(text)
        ? string.Create(text.Length, text, static (target, source) =>
        {
            for (var i = 0; i < target.Length; i++) target[i] = Char(source[i]);
        })
        : WideFold.String(text);

    /// <summary>Writes the folded text; false where it does not fit.</summary>
    public static bool TryWrite(ReadOnlySpan<char> text, Span<char> target, out int length)
    {
        if (!IsNarrow(text)) return WideFold.TryWrite(text, target, out length);
        length = text.Length;
        if (length > target.Length) return false;
        for (var i = 0; i < length; i++) target[i] = Char(text[i]);
        return true;
    }

    /// <summary>Appends the folded text.</summary>
    public static void AppendTo(StringBuilder target, ReadOnlySpan<char> text)
    {
        if (!IsNarrow(text))
        {
            target.Append(WideFold.String(text));
            return;
        }

        // Written a word at a time: a builder looks for room at each character.
        Span<char> folded = stackalloc char[64];
        for (; text.Length > 0; text = text[Math.Min(text.Length, folded.Length)..])
        {
            var length = Math.Min(text.Length, folded.Length);
            for (var i = 0; i < length; i++) folded[i] = Char(text[i]);
            target.Append(folded[..length]);
        }
    }

    private static bool EqualNarrow(ReadOnlySpan<char> text, ReadOnlySpan<char> folded)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsNarrow(text[i]) || Char(text[i]) != folded[i]) return false;
        }

        return true;
    }

    public static bool IsNarrow(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsNarrow(c)) return false;
        }

        return true;
    }

    private static char Slow(char c) => c == '’' ? '\'' : char.ToLowerInvariant(c);
}
