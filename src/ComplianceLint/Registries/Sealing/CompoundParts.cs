using System.Text;

namespace ComplianceLint.Registries.Sealing;

/// <summary>A word inside a compound, with its place in the text.</summary>
internal readonly record struct CompoundPart(string Text, int Start, int End);

/// <summary>Cuts hashtags, addresses and compounds into words: at signs, and at capitals and digits if wanted; <c>%20</c> is a blank.</summary>
internal static class CompoundParts
{
    /// <returns>True when capitals or digits would cut some of the words further.</returns>
    public static bool Read(ReadOnlySpan<char> text, int start, int end, bool splitCapitals, out List<CompoundPart> parts)
    {
        parts = [];
        var word = new StringBuilder();
        var (wordStart, hasBorders, before) = (start, false, '\0');
        for (var i = start; i < end;)
        {
            var (c, length) = Next(text[i..end]);
            var isWord = char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsInside(c);
            var isBorder = word.Length > 0 && IsBorder(before, c, i + length < end ? text[i + length] : '\0');
            hasBorders |= isBorder;
            if (!isWord || (isBorder && splitCapitals)) Flush(i, parts);
            if (isWord)
            {
                if (word.Length == 0) wordStart = i;
                word.Append(c);
                before = c;
            }

            i += length;
        }

        Flush(end, parts);
        return hasBorders;

        void Flush(int wordEnd, List<CompoundPart> target)
        {
            if (word.Length > 0) target.Add(new CompoundPart(word.ToString(), wordStart, wordEnd));
            word.Clear();
        }
    }

    /// <summary>“KucingBesi”, “TNIGaruda”: a word that is written as several.</summary>
    public static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && IsBorder(word[i - 1], word[i], i + 1 < word.Length ? word[i + 1] : '\0')) return true;
        }

        return false;
    }

    private static (char Character, int Length) Next(ReadOnlySpan<char> text)
    {
        if (text[0] != '%' || text.Length < 3 || !char.IsAsciiHexDigit(text[1]) || !char.IsAsciiHexDigit(text[2])) return (text[0], 1);
        var value = (Convert.ToInt32(text[1].ToString(), 16) * 16) + Convert.ToInt32(text[2].ToString(), 16);
        return (value < 128 ? (char)value : ' ', 3);
    }

    /// <summary>Marks and invisible characters end no word; folding decides about them.</summary>
    private static bool IsInside(char c) => c >= 128 && char.GetUnicodeCategory(c) is
        System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.Format;

    /// <summary>“garuda|2026”, “Operasi|Garuda”, “TNI|Garuda”.</summary>
    private static bool IsBorder(char before, char c, char next) =>
        char.IsLetter(before) != char.IsLetter(c) ? char.IsDigit(before) || char.IsDigit(c)
        : char.IsUpper(c) && (char.IsLower(before) || (char.IsUpper(before) && char.IsLower(next)));
}
