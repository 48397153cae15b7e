namespace ComplianceLint.Morphology;

/// <summary>A root and what its sounds do to prefixes.</summary>
internal sealed class Root
{
    private const string Vowels = "aeiou";

    /// <summary>Letters whose names begin with a vowel, with h or with a sound of the throat: meng-KTP-kan, meng-SK-kan.</summary>
    private const string SpokenWithNg = "aefghiklmnoqrsux";

    /// <summary>Roots whose first letter stays although the rule says that it drops.</summary>
    private static readonly HashSet<string> Keepers = new(StringComparer.Ordinal) { "punya", "kaji", "perhati", "peroleh" };

    /// <summary>Roots that only look as if they began with the prefix per-.</summary>
    private static readonly HashSet<string> WithoutPer = new(StringComparer.Ordinal)
    {
        "percaya", "perintah", "periksa", "perkosa", "perlu", "peran", "perang", "peras", "pergok", "perban", "percik", "pergi", "permak", "pernis", "perosok", "perawan", "perih",
        "perinci", "perangkap", "persekusi", "persepsi", "persuasi", "perisai", "perabot", "periode",
    };

    public Root(string written)
    {
        Letters = Text.Fold.String(written);
        IsAcronym = written.Length > 1 && written.All(char.IsUpper);
    }

    /// <summary>The root, folded.</summary>
    public string Letters { get; }

    /// <summary>True for “PHK”, which is spoken letter by letter.</summary>
    public bool IsAcronym { get; }

    public char First => Letters[0];

    /// <summary>True for “produksi”, “syukur”, “khawatir”.</summary>
    public bool BeginsWithCluster => Letters.Length > 1 && !IsVowel(First) && !IsVowel(Letters[1]);

    /// <summary>True for “khianat”, whose kh people write as the h that they hear.</summary>
    public bool BeginsWithKh => Letters.StartsWith("kh", StringComparison.Ordinal);

    /// <summary>True for “cek”, “bom”, “klik”: they take menge-.</summary>
    public bool HasOneSyllable => !IsAcronym && Letters.Count(IsVowel) == 1;

    /// <param name="start">“me” or “pe”: memperhatikan and mempunyai, but pemerhati and pemunya; only pengkaji keeps it, because pengaji is another word.</param>
    public bool KeepsFirst(string start) => start == "me" ? Keepers.Contains(Letters) : IsOneOf("kaji");

    /// <summary>True where per- may be the prefix, before which nothing drops: “pertanyakan”.</summary>
    /// <param name="start">“me” or “pe”.</param>
    public bool MayBeginWithPer(string start) => start == "me" && Letters.Length > 6 && Letters.StartsWith("per", StringComparison.Ordinal) && !WithoutPer.Contains(Letters);

    /// <summary>True for “kerja”, “ternak”, “percaya”: ber-, ter- and per- lose their r before such a syllable.</summary>
    public bool BeginsWithClosedEr
    {
        get
        {
            var er = Letters.IndexOf("er", StringComparison.Ordinal);
            return er > 0 && er + 2 < Letters.Length && !IsVowel(Letters[er + 2]) && !Letters.AsSpan(0, er).ContainsAny(Vowels);
        }
    }

    /// <summary>The nasal that a prefix takes before the first sound: “m”, “n”, “ng”, or nothing.</summary>
    public string Nasal
    {
        get
        {
            if (IsAcronym) return SpokenWithNg.Contains(First, StringComparison.Ordinal) ? "ng" : First is 'b' or 'p' or 'v' ? "m" : First is 'w' or 'y' ? "" : "n";
            return First switch
            {
                'b' or 'f' or 'p' or 'v' => "m",
                'c' or 'd' or 'j' or 's' or 't' or 'z' => "n",
                'l' or 'm' or 'n' or 'r' or 'w' or 'y' => "",
                _ => "ng",
            };
        }
    }

    public bool IsOneOf(params ReadOnlySpan<string> roots) => roots.Contains(Letters);

    public static bool IsVowel(char c) => Vowels.Contains(c, StringComparison.Ordinal);
}
