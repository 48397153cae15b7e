namespace ComplianceLint.Morphology;

/// <summary>What stands before a root.</summary>
internal enum Prefix
{
    None,
    MeN,
    Di,
    Ter,
    Ber,
    Ke,
    Se,
    PeN,
    Per,

    /// <summary>The agent of a ber- verb: petani, pekerja, petugas.</summary>
    Pe,
    Memper,
    Diper,
    Ku,
    Kau,

    /// <summary>The nasal alone, as people speak: mukul, nyuri, ngirim.</summary>
    N,
    Nge,
    KuPer,
    KauPer,
    MeNBer,
    DiBer,
    PeNBer,
    KeBer,
    KeTer,
    KeSe,
    Ketidak,
    BerKe,
    BerPeN,
    BerPer,
    PeNPer,
    MeNSe,
    DiSe,
    PeNSe,
    SePer,
    SePeN,
}
