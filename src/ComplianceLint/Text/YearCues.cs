namespace ComplianceLint.Text;

/// <summary>Words before four digits that make a year of them.</summary>
internal static class YearCues
{
    public static bool IsYear(ReadOnlySpan<char> word) => Fold.Equal(word, "tahun") || Fold.Equal(word, "thn") || Fold.Equal(word, "year");

    /// <summary>“tahun anggaran 2026”.</summary>
    public static bool IsKind(ReadOnlySpan<char> word) =>
        Fold.Equal(word, "anggaran") || Fold.Equal(word, "ajaran") || Fold.Equal(word, "pelajaran") || Fold.Equal(word, "buku");

    /// <summary>“semester I 2026”, behind which a numeral stands.</summary>
    public static bool IsPartOfYear(ReadOnlySpan<char> word) =>
        Fold.Equal(word, "semester") || Fold.Equal(word, "triwulan") || Fold.Equal(word, "kuartal") || Fold.Equal(word, "caturwulan") || Fold.Equal(word, "quarter");

    public static bool IsSince(ReadOnlySpan<char> word) =>
        Fold.Equal(word, "sejak") || Fold.Equal(word, "since") || Fold.Equal(word, "in") || Fold.Equal(word, "during");
}
