namespace ComplianceLint.Text;

/// <summary>Words that stand between a weekday and its date, and words for days around today.</summary>
internal static class DayWords
{
    /// <summary>“Senin malam, 17 Agustus”, “Selasa Kliwon, 18 Agustus”, “Senin depan (24/8)”.</summary>
    public static bool IsFiller(ReadOnlySpan<char> word)
    {
        if (word.Length is < 3 or > 9) return false;
        Span<char> folded = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) folded[i] = Fold.Char(word[i]);
        return folded is "pagi" or "siang" or "sore" or "petang" or "malam" or "morning" or "afternoon" or "evening" or "night" or "the"
            or "depan" or "lalu" or "mendatang" or "nanti" or "ini" or "besok" or "kemarin" or "lusa"
            or "legi" or "manis" or "pahing" or "paing" or "pon" or "wage" or "kliwon";
    }

    /// <summary>“kemarin (16/8)”, and the end of “hari ini (17/8)”.</summary>
    public static bool IsRelative(ReadOnlySpan<char> word) =>
        Fold.Equal(word, "kemarin") || Fold.Equal(word, "besok") || Fold.Equal(word, "lusa") || Fold.Equal(word, "ini");

    /// <summary>“Minggu depan” is next week rather than a Sunday.</summary>
    public static bool MakesWeek(ReadOnlySpan<char> word) =>
        Fold.Equal(word, "depan") || Fold.Equal(word, "lalu") || Fold.Equal(word, "ini") || Fold.Equal(word, "mendatang");
}
