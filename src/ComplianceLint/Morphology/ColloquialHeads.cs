namespace ComplianceLint.Morphology;

/// <summary>The nasal alone before a root, as people speak and write in comments.</summary>
internal static class ColloquialHeads
{
    public static Head[] Of(Root root)
    {
        if (root.IsAcronym || root.HasOneSyllable) return [];
        // “ngaruh” is made from an imagined root “aruh”; “mengaruh” is rarer.
        if (root.IsOneOf("pengaruh")) return [new("", 2), new("m", 1, false)];
        return root.First switch
        {
            'p' => [new("m", 1)],
            'f' when !root.BeginsWithCluster => [new("m", 1)],
            't' => [new("n", 1)],
            'k' when root.BeginsWithKh => [],
            'k' => [new("ng", 1)],
            's' when root.BeginsWithCluster => [],
            's' or 'c' => [new("ny", 1)],
            // ngitung, and in the east of Java nghitung.
            'h' => [new("ng", 1), new("ng", 0, false)],
            'a' or 'e' or 'i' or 'o' or 'u' or 'g' or 'l' or 'r' => [new("ng", 0)],
            'b' => [new("m", 0)],
            'd' or 'j' => [new("n", 0)],
            _ => [],
        };
    }
}
