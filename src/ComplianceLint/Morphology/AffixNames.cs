namespace ComplianceLint.Morphology;

/// <summary>The classes as rule files name them.</summary>
internal static class AffixNames
{
    /// <summary>Every class but ketidak-an.</summary>
    public const string Everything = "all";

    /// <summary>Every class, but only the forms that people write against the rule, such as “mengkonsumsi”.</summary>
    public const string Nonstandard = "nonstandard";

    private static readonly (string Name, AffixClass Class)[] Table =
    [
        ("meN", AffixClass.MeN), ("di", AffixClass.Di), ("ter", AffixClass.Ter), ("ber", AffixClass.Ber),
        ("ke", AffixClass.Ke), ("se", AffixClass.Se), ("peN", AffixClass.PeN), ("per", AffixClass.Per),
        ("memper", AffixClass.Memper), ("diper", AffixClass.Diper), ("ku", AffixClass.Ku),
        ("ke-an", AffixClass.KeAn), ("peN-an", AffixClass.PeNAn), ("per-an", AffixClass.PerAn),
        ("ketidak-an", AffixClass.KetidakAn), ("ber-an", AffixClass.BerAn), ("se-nya", AffixClass.SeNya),
        ("-kan", AffixClass.SuffixKan), ("-i", AffixClass.SuffixI), ("-an", AffixClass.SuffixAn),
        ("-nya", AffixClass.CliticNya), ("-ku", AffixClass.CliticKu), ("-mu", AffixClass.CliticMu),
        ("particles", AffixClass.Particles), ("reduplication", AffixClass.Reduplication), ("colloquial", AffixClass.Colloquial),
    ];

    public static IEnumerable<string> All => Table.Select(row => row.Name);

    /// <summary>The classes of some names; null for a name that is none.</summary>
    public static AffixClass? Parse(IEnumerable<string> names)
    {
        var classes = AffixClass.None;
        foreach (var name in names)
        {
            if (name is Everything or Nonstandard) classes |= AffixClass.All;
            else if (Array.Find(Table, row => string.Equals(row.Name, name, StringComparison.Ordinal)) is { Name: not null } row) classes |= row.Class;
            else return null;
        }

        return classes;
    }

    /// <summary>What a form is made with, in the words of a rule file: <c>meN + -kan</c>; empty for the bare word.</summary>
    public static string Describe(AffixClass classes) =>
        string.Join(" + ", Table.Where(row => (row.Class & classes) != 0).Select(row => row.Name));
}
