namespace ComplianceLint.Morphology;

/// <summary>Forms that no rule of sounds gives.</summary>
internal static class Irregular
{
    private const AffixClass Kan = AffixClass.SuffixKan, I = AffixClass.SuffixI;

    private static readonly Dictionary<string, Row[]> Roots = new(StringComparer.Ordinal)
    {
        ["ajar"] =
        [
            new(Prefix.Per, "pel", "i", AffixClass.Per | I), new(Prefix.Memper, "mempel", "i", AffixClass.Memper | I), new(Prefix.Diper, "dipel", "i", AffixClass.Diper | I),
            new(Prefix.PeNPer, "pembel", "an", AffixClass.PeNAn | AffixClass.Per), new(Prefix.PeNBer, "pembel", "", AffixClass.PeN | AffixClass.Ber), new(Prefix.Ter, "terpel", "", AffixClass.Ter | AffixClass.Per),
        ],
        ["tahu"] =
        [
            new(Prefix.None, "ke", "i", AffixClass.Ke | I), new(Prefix.MeN, "menge", "i", AffixClass.MeN | I), new(Prefix.Di, "dike", "i", AffixClass.Di | I),
            new(Prefix.PeN, "penge", "an", AffixClass.PeNAn), new(Prefix.BerPeN, "berpenge", "an", AffixClass.Ber | AffixClass.PeNAn), new(Prefix.SePeN, "sepenge", "an", AffixClass.Se | AffixClass.PeNAn),
        ],
        ["punya"] = [new(Prefix.PeN, "em", "", AffixClass.PeN)],
        ["muka"] = FromKe,
        ["tengah"] = FromKe,
        ["samping"] = FromKe,
        ["orang"] = [new(Prefix.Per, "perse", "an", AffixClass.PerAn)],
        // Never the bare “rubah”, which is a fox.
        ["ubah"] = [new(Prefix.MeN, "mer", "", AffixClass.MeN, false), new(Prefix.Di, "dir", "", AffixClass.Di, false), new(Prefix.Nge, "nger", "", AffixClass.Colloquial, false)],
        ["anak"] =
        [
            new(Prefix.None, "kanak-k", "", AffixClass.Reduplication), new(Prefix.Ke, "kekanak-k", "an", AffixClass.Reduplication | AffixClass.KeAn),
            new(Prefix.Ke, "kekanak-k", "kan", AffixClass.Reduplication | AffixClass.KeAn, false), new(Prefix.Ke, "kek", "an", AffixClass.KeAn, false),
        ],
    };

    /// <summary>mengemukakan, dikesampingkan: made from “ke muka”, “ke samping”.</summary>
    private static Row[] FromKe =>
        [new(Prefix.MeN, "menge", "kan", AffixClass.MeN | Kan), new(Prefix.Di, "dike", "kan", AffixClass.Di | Kan), new(Prefix.None, "ke", "kan", AffixClass.Ke | Kan)];

    /// <summary>True for a root with right forms of a prefix that no rule gives.</summary>
    public static bool Has(Root root, Prefix prefix) => Roots.TryGetValue(root.Letters, out var rows) && Array.Exists(rows, row => row.Prefix == prefix && row.IsStandard);

    public static void AddTo(List<WordForm> forms, Root root, AffixClass classes)
    {
        if (!Roots.TryGetValue(root.Letters, out var rows)) return;
        foreach (var row in rows)
        {
            if ((row.Classes & ~classes) == 0) forms.Add(new WordForm(new Pattern(row.Prefix, row.Tail, row.Classes), new Head(row.Head), row.Tail, row.IsStandard));
        }
    }

    private readonly record struct Row(Prefix Prefix, string Head, string Tail, AffixClass Classes, bool IsStandard = true);
}
