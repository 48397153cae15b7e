using System.Globalization;

namespace ComplianceLint.Text.Folding;

/// <summary>What a word is made of beyond ASCII: letters, digits and marks of any script, and letters in the dress of signs.</summary>
internal static class WordCharacters
{
    private const char Keycap = '\u20E3';

    /// <summary>The code units of the letter, digit or mark at the start of a text, or of a whole row of regional letters; 0 when something else stands there.</summary>
    public static int LengthAt(ReadOnlySpan<char> text)
    {
        var c = text[0];
        if (c < 128) return char.IsAsciiLetterOrDigit(c) ? 1 : 0;
        if (!char.IsSurrogate(c)) return IsOfWord(char.GetUnicodeCategory(c)) && c != Keycap || FancyLetters.IsSign(c) ? 1 : 0;
        if (text.Length < 2 || !char.IsSurrogatePair(c, text[1])) return 0;
        var value = char.ConvertToUtf32(c, text[1]);
        if (FancyLetters.IsRegional(value)) return RegionCodes.IsSpelled(text, out var row) ? row : 0;
        return IsOfWord(CharUnicodeInfo.GetUnicodeCategory(value)) || FancyLetters.IsSign(value) ? 2 : 0;
    }

    /// <summary>True when the first character that a reader sees is of a word.</summary>
    public static bool IsVisibleAt(ReadOnlySpan<char> text)
    {
        while (text.Length > 0 && Invisibles.LengthAt(text) is > 0 and var invisible) text = text[invisible..];
        return text.Length > 0 && LengthAt(text) > 0;
    }

    /// <summary>True when a letter, digit, mark, invisible character or hyphen inside a word stands at the start of a text.</summary>
    public static bool GoesOn(ReadOnlySpan<char> text) =>
        LengthAt(text) > 0 || Invisibles.LengthAt(text) > 0 || (IsJoiner(text[0]) && IsVisibleAt(text[1..]));

    /// <summary>True for what joins the parts of a word: hyphens and apostrophes.</summary>
    public static bool IsJoiner(char c) => c is '-' or '\'' or '’' or '‐' or '‑';

    /// <summary>True for a block in Greek, Cyrillic, Armenian or Cherokee: it has more of their letters than of ASCII, and not look-alikes alone.</summary>
    public static bool IsForeign(ReadOnlySpan<char> block)
    {
        int latin = 0, foreign = 0;
        var hasOwnLetters = false;
        foreach (var c in block)
        {
            // A composed letter counts as its base letter does.
            var letter = Normalization.BaseOf(c);
            if (letter < 128 && char.IsAsciiLetter((char)letter)) latin++;
            else if (LookAlikes.IsOfTheirScripts(letter))
            {
                foreign++;
                hasOwnLetters |= LookAlikes.ToLatin(letter) == '\0';
            }
        }

        return hasOwnLetters && foreign > latin;
    }

    private static bool IsOfWord(UnicodeCategory category) => category
        is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
        or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber
        or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
