namespace ComplianceLint.Morphology;

/// <summary>What forms of a word are made with. A form is made when all that it takes is in the set; a confix counts as one affix.</summary>
[Flags]
internal enum AffixClass
{
    None = 0,
    MeN = 1 << 0,
    Di = 1 << 1,
    Ter = 1 << 2,
    Ber = 1 << 3,
    Ke = 1 << 4,
    Se = 1 << 5,
    PeN = 1 << 6,
    Per = 1 << 7,
    Memper = 1 << 8,
    Diper = 1 << 9,
    Ku = 1 << 10,
    KeAn = 1 << 11,
    PeNAn = 1 << 12,
    PerAn = 1 << 13,
    BerAn = 1 << 14,
    SeNya = 1 << 15,
    SuffixKan = 1 << 16,
    SuffixI = 1 << 17,
    SuffixAn = 1 << 18,
    CliticNya = 1 << 19,
    CliticKu = 1 << 20,
    CliticMu = 1 << 21,
    Particles = 1 << 22,
    Reduplication = 1 << 23,
    Colloquial = 1 << 24,

    /// <summary>Not one of <see cref="All"/>: it means the opposite, and a rule must want that.</summary>
    KetidakAn = 1 << 25,

    Prefixes = MeN | Di | Ter | Ber | Ke | Se | PeN | Per | Memper | Diper | Ku,
    Endings = CliticNya | CliticKu | CliticMu | Particles,
    All = (1 << 25) - 1,
}
