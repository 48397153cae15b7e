namespace ComplianceLint.Morphology;

/// <summary>A prefix and a suffix that go together, and the classes that a term must allow for it.</summary>
internal sealed record Pattern(Prefix Prefix, string Suffix, AffixClass Classes)
{
    private const AffixClass Kan = AffixClass.SuffixKan, I = AffixClass.SuffixI, Talk = AffixClass.Colloquial;

    /// <summary>Every pattern in the order in which forms are shown.</summary>
    public static Pattern[] All { get; } =
    [
        new(Prefix.None, "", AffixClass.None),
        .. Verb(Prefix.None, AffixClass.None)[1..],
        new(Prefix.None, "an", AffixClass.SuffixAn),
        .. Verb(Prefix.MeN, AffixClass.MeN),
        .. Verb(Prefix.Di, AffixClass.Di),
        .. Verb(Prefix.Ter, AffixClass.Ter),
        new(Prefix.Ber, "", AffixClass.Ber),
        new(Prefix.Ber, "kan", AffixClass.Ber | Kan),
        new(Prefix.Ber, "an", AffixClass.BerAn),
        new(Prefix.Ke, "", AffixClass.Ke),
        new(Prefix.Ke, "an", AffixClass.KeAn),
        new(Prefix.KeBer, "an", AffixClass.KeAn | AffixClass.Ber),
        new(Prefix.KeTer, "an", AffixClass.KeAn | AffixClass.Ter),
        new(Prefix.KeSe, "an", AffixClass.KeAn | AffixClass.Se),
        new(Prefix.Ketidak, "an", AffixClass.KetidakAn),
        new(Prefix.BerKe, "an", AffixClass.KeAn | AffixClass.Ber),
        new(Prefix.Se, "", AffixClass.Se),
        new(Prefix.Se, "nya", AffixClass.SeNya),
        new(Prefix.Se, "an", AffixClass.Se | AffixClass.SuffixAn),
        new(Prefix.SePer, "an", AffixClass.Se | AffixClass.PerAn),
        new(Prefix.SePeN, "an", AffixClass.Se | AffixClass.PeNAn),
        new(Prefix.MeNSe, "kan", AffixClass.MeN | AffixClass.Se | Kan),
        new(Prefix.DiSe, "kan", AffixClass.Di | AffixClass.Se | Kan),
        new(Prefix.PeNSe, "an", AffixClass.PeNAn | AffixClass.Se),
        new(Prefix.PeN, "", AffixClass.PeN),
        new(Prefix.PeN, "an", AffixClass.PeNAn),
        new(Prefix.BerPeN, "", AffixClass.Ber | AffixClass.PeN),
        new(Prefix.BerPeN, "an", AffixClass.Ber | AffixClass.PeNAn),
        .. Verb(Prefix.Per, AffixClass.Per),
        new(Prefix.Pe, "", AffixClass.Per),
        new(Prefix.Per, "an", AffixClass.PerAn),
        new(Prefix.BerPer, "an", AffixClass.Ber | AffixClass.PerAn),
        new(Prefix.PeNPer, "", AffixClass.PeN | AffixClass.Per),
        new(Prefix.PeNPer, "an", AffixClass.PeNAn | AffixClass.Per),
        .. Verb(Prefix.Memper, AffixClass.Memper),
        .. Verb(Prefix.Diper, AffixClass.Diper),
        new(Prefix.MeNBer, "kan", AffixClass.MeN | AffixClass.Ber | Kan),
        new(Prefix.DiBer, "kan", AffixClass.Di | AffixClass.Ber | Kan),
        new(Prefix.PeNBer, "an", AffixClass.PeNAn | AffixClass.Ber),
        .. Verb(Prefix.Ku, AffixClass.Ku),
        .. Verb(Prefix.Kau, AffixClass.Ku),
        .. Verb(Prefix.KuPer, AffixClass.Ku | AffixClass.Memper),
        .. Verb(Prefix.KauPer, AffixClass.Ku | AffixClass.Memper),
        .. Verb(Prefix.N, Talk),
        new(Prefix.N, "in", Talk),
        .. Verb(Prefix.Nge, Talk),
        new(Prefix.Nge, "in", Talk),
        new(Prefix.None, "in", Talk),
        new(Prefix.MeN, "in", AffixClass.MeN | Talk),
        new(Prefix.Di, "in", AffixClass.Di | Talk),
        new(Prefix.Per, "in", AffixClass.Per | Talk),
        new(Prefix.Memper, "in", AffixClass.Memper | Talk),
        new(Prefix.Diper, "in", AffixClass.Diper | Talk),
        new(Prefix.Ku, "in", AffixClass.Ku | Talk),
        new(Prefix.Kau, "in", AffixClass.Ku | Talk),
    ];

    /// <summary>A confix or a verb of prefix and suffix: such a compound is written as one word.</summary>
    public bool IsCircumfix => Prefix != Prefix.None && Suffix is not ("" or "nya");

    private static Pattern[] Verb(Prefix prefix, AffixClass classes) =>
        [new(prefix, "", classes), new(prefix, "kan", classes | Kan), new(prefix, "i", classes | I)];
}
