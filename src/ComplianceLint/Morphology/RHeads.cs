namespace ComplianceLint.Morphology;

/// <summary>How ber-, ter- and per- sound before a root.</summary>
internal static class RHeads
{
    /// <param name="start">“be”, “te” or “pe”.</param>
    /// <param name="root">The root.</param>
    public static Head[] Of(string start, Root root)
    {
        if (root.IsOneOf("ajar") && start != "te") return [new(start + "l")];
        if (root.First == 'r') return [new(start), new(start + "r", 0, false)];
        if (!root.BeginsWithClosedEr) return [new(start + "r")];
        // bekerja and beternak, but bersertifikat: dictionaries decide word by word.
        if (LosesR(start, root)) return [new(start), new(start + "r", 0, false)];
        return [new(start + "r"), new(start, 0, !root.IsOneOf("cermin"))];
    }

    private static bool LosesR(string start, Root root) => start == "te"
        ? root.IsOneOf("percaya", "cermin", "percik", "pergok", "perdaya")
        : root.IsOneOf("kerja", "ternak", "serta", "terbang", "pergi");
}
