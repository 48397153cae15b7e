namespace ComplianceLint.Morphology;

/// <summary>Forms that no rule of sounds gives.</summary>
internal static class Irregular
{
    private const AffixClass Kan = AffixClass.SuffixKan, I = AffixClass.SuffixI;

    private static readonly Dictionary<string, (Prefix Prefix, string Head, string Tail, AffixClass Classes)[]> Roots = new(StringComparer.Ordinal)
    {
        ["ajar"] =
        [
            (Prefix.Per, "pel", "i", AffixClass.Per | I), (Prefix.Memper, "mempel", "i", AffixClass.Memper | I), (Prefix.Diper, "dipel", "i", AffixClass.Diper | I),
            (Prefix.PeNPer, "pembel", "an", AffixClass.PeNAn | AffixClass.Per), (Prefix.Ter, "terpel", "", AffixClass.Ter | AffixClass.Per),
        ],
        ["tahu"] =
        [
            (Prefix.None, "ke", "i", AffixClass.Ke | I), (Prefix.MeN, "menge", "i", AffixClass.MeN | I), (Prefix.Di, "dike", "i", AffixClass.Di | I),
            (Prefix.PeN, "penge", "an", AffixClass.PeNAn), (Prefix.BerPeN, "berpenge", "an", AffixClass.Ber | AffixClass.PeNAn), (Prefix.SePeN, "sepenge", "an", AffixClass.Se | AffixClass.PeNAn),
        ],
        ["muka"] = FromKe,
        ["tengah"] = FromKe,
        ["samping"] = FromKe,
        ["orang"] = [(Prefix.Per, "perse", "an", AffixClass.PerAn)],
        ["anak"] = [(Prefix.None, "kanak-k", "", AffixClass.Reduplication), (Prefix.Ke, "kekanak-k", "an", AffixClass.Reduplication | AffixClass.KeAn)],
    };

    /// <summary>mengemukakan, dikesampingkan: made from “ke muka”, “ke samping”.</summary>
    private static (Prefix Prefix, string Head, string Tail, AffixClass Classes)[] FromKe =>
        [(Prefix.MeN, "menge", "kan", AffixClass.MeN | Kan), (Prefix.Di, "dike", "kan", AffixClass.Di | Kan), (Prefix.None, "ke", "kan", AffixClass.Ke | Kan)];

    /// <summary>True for a root with forms of a prefix that no rule gives.</summary>
    public static bool Has(Root root, Prefix prefix) => Roots.TryGetValue(root.Letters, out var rows) && Array.Exists(rows, row => row.Prefix == prefix);

    public static void AddTo(List<WordForm> forms, Root root, AffixClass classes)
    {
        if (!Roots.TryGetValue(root.Letters, out var rows)) return;
        foreach (var row in rows)
        {
            if ((row.Classes & ~classes) == 0) forms.Add(new WordForm(new Pattern(row.Prefix, row.Tail, row.Classes), new Head(row.Head), row.Tail, true));
        }
    }
}
