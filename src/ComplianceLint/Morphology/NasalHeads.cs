namespace ComplianceLint.Morphology;

/// <summary>How meN- and peN- sound before a root; the standard head first, then what people write as well.</summary>
internal static class NasalHeads
{
    /// <remarks>“menyoba” stands next to mencoba; of contek both are right.</remarks>
    /// <param name="start">“me” or “pe”.</param>
    /// <param name="root">The root.</param>
    public static Head[] Of(string start, Root root)
    {
        if (root.IsAcronym) return [new(start + root.Nasal)];
        if (root.HasOneSyllable) return OfOneSyllable(start, root);
        return root.First switch
        {
            'p' or 't' or 'k' or 's' => root.BeginsWithCluster ? BeforeCluster(start, root) : BeforeDropping(start, root),
            'c' when !root.BeginsWithCluster => [new(start + "n"), new(start + "ny", 1, root.IsOneOf("contek"))],
            'r' or 'l' when start == "pe" => BeforeLiquid(root),
            _ => [new(start + root.Nasal)],
        };
    }

    /// <summary>mengecek and mengebom, next to “mencek”, “membom” and “mengbom”; before a cluster dictionaries decide word by word: mengeklik, but menskors and memblok.</summary>
    private static Head[] OfOneSyllable(string start, Root root)
    {
        Head[] heads = [new(start + "nge"), new(start + root.Nasal, 0, root.BeginsWithCluster && !root.IsOneOf("klik"))];
        return root.Nasal == "ng" ? heads : [.. heads, new(start + "ng", 0, false)];
    }

    /// <summary>memukul, menulis, mengirim, menyapu, next to “mempengaruhi” and “mensukseskan”.</summary>
    private static Head[] BeforeDropping(string start, Root root)
    {
        var dropping = new Head(start + (root.First == 's' ? "ny" : root.Nasal), 1);
        var keeping = new Head(start + root.Nasal);
        if (root.KeepsFirst(start)) return [keeping, dropping with { IsStandard = false }];
        return [dropping, keeping with { IsStandard = root.MayBeginWithPer(start) }];
    }

    /// <summary>memproduksi, mentransfer, mengkritik, menskors, mensyukuri, but pemrosesan, next to “memroduksi”, “mengritik”, “menghianati”, “menyukuri”.</summary>
    private static Head[] BeforeCluster(string start, Root root)
    {
        var keeping = new Head(start + root.Nasal);
        return (root.First, root.Letters[1]) switch
        {
            ('p', 'r') when start == "pe" => [new("pem", 1), keeping with { IsStandard = false }],
            // Nouns with pl- are accepted both ways.
            ('p', 'r' or 'l') => [keeping, new(start + "m", 1, start == "pe")],
            ('k', 'r' or 'l' or 'h') => [keeping, new(start + "ng", 1, false)],
            ('t', 'r') => [keeping, new(start + "n", 1, false)],
            ('s', 'y') => [keeping, new(start + "ny", 2, false)],
            _ => [keeping],
        };
    }

    /// <summary>perusak and pelatih, next to “pengrusak”; penglihatan alone is right with the nasal.</summary>
    private static Head[] BeforeLiquid(Root root) =>
        [new("pe"), new("peng", 0, root.IsOneOf("lihat"))];
}
