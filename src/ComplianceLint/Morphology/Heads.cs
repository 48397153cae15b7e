namespace ComplianceLint.Morphology;

/// <summary>How each prefix, also a stacked one, sounds before a root.</summary>
internal static class Heads
{
    public static Head[] Of(Prefix prefix, Root root) => prefix switch
    {
        Prefix.None => [new("")],
        Prefix.MeN => NasalHeads.Of("me", root),
        Prefix.PeN => NasalHeads.Of("pe", root),
        // dikhianati, next to “dihianati”.
        Prefix.Di => root.BeginsWithKh ? [new("di"), new("di", 1, false)] : [new("di")],
        Prefix.Ke => [new("ke")],
        Prefix.Se => [new("se")],
        Prefix.Ku => [new("ku")],
        Prefix.Kau => [new("kau")],
        Prefix.Ter => RHeads.Of("te", root),
        Prefix.Ber => RHeads.Of("be", root),
        Prefix.Per => RHeads.Of("pe", root),
        Prefix.Pe => [new("pe")],
        Prefix.N => ColloquialHeads.Of(root),
        Prefix.Nge => [new("nge")],
        Prefix.Memper => Behind("mem", Prefix.Per, root),
        Prefix.Diper => Behind("di", Prefix.Per, root),
        Prefix.KuPer => Behind("ku", Prefix.Per, root),
        Prefix.KauPer => Behind("kau", Prefix.Per, root),
        Prefix.MeNBer => Behind("mem", Prefix.Ber, root),
        Prefix.DiBer => Behind("di", Prefix.Ber, root),
        Prefix.PeNBer => Behind("pem", Prefix.Ber, root),
        Prefix.KeBer => Behind("ke", Prefix.Ber, root),
        Prefix.KeTer => Behind("ke", Prefix.Ter, root),
        Prefix.KeSe => Behind("ke", Prefix.Se, root),
        Prefix.Ketidak => [new("ketidak")],
        Prefix.BerKe => [new("berke")],
        Prefix.BerPeN => Behind("ber", Prefix.PeN, root),
        Prefix.BerPer => Behind("ber", Prefix.Per, root),
        // pemersatu, pemerhati: the p of per- drops.
        Prefix.PeNPer => Array.ConvertAll(Of(Prefix.Per, root), head => head with { Text = "pem" + head.Text[1..] }),
        Prefix.MeNSe => [new("menye")],
        Prefix.DiSe => [new("dise")],
        Prefix.PeNSe => [new("penye")],
        Prefix.SePer => Behind("se", Prefix.Per, root),
        Prefix.SePeN => Behind("se", Prefix.PeN, root),
        _ => throw new ArgumentOutOfRangeException(nameof(prefix)),
    };

    private static Head[] Behind(string prefix, Prefix inner, Root root) => Array.ConvertAll(Of(inner, root), head => head with { Text = prefix + head.Text });
}
