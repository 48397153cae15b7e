using System.Text;
using ComplianceLint.Text.Folding;

namespace ComplianceLint.Registries.Sealing;

/// <summary>What remains of folded text without accents and signs: “proyek x–17” and “proyek x-17” are the same three words.</summary>
internal static class BareWords
{
    private const char FirstAccent = '\u0300';
    private const char LastAccent = '\u036F';

    /// <summary>The words with <see cref="SealedHash.Separator"/> between them; empty for signs alone.</summary>
    public static string Of(string folded)
    {
        if (IsBare(folded)) return folded;
        var words = new StringBuilder(folded.Length);
        var isPending = false;
        foreach (var c in Ascii.IsValid(folded) ? folded : Normalization.Normalize(folded, NormalizationForm.FormD))
        {
            if (c is >= FirstAccent and <= LastAccent) continue;
            var isWord = IsInside(c);
            if (isWord && isPending && words.Length > 0) words.Append(SealedHash.Separator);
            if (isWord) words.Append(c);
            isPending = !isWord;
        }

        return words.ToString();
    }

    public static int Count(string bare) => bare.Length == 0 ? 0 : bare.AsSpan().Count(SealedHash.Separator) + 1;

    private static bool IsBare(string folded)
    {
        foreach (var c in folded)
        {
            if (!char.IsAsciiLetterOrDigit(c)) return false;
        }

        return true;
    }

    private static bool IsInside(char c) => char.IsLetterOrDigit(c) || (c >= 128 && (char.IsSurrogate(c) || char.GetUnicodeCategory(c)
        is System.Globalization.UnicodeCategory.NonSpacingMark or System.Globalization.UnicodeCategory.SpacingCombiningMark));
}
