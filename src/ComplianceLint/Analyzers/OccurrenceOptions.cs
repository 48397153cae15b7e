using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>What an occurrence check counts, where, and how often is right.</summary>
internal sealed record OccurrenceOptions
{
    /// <summary>A share of very few words says nothing.</summary>
    private const int DefaultMinWords = 10;

    private const int LargestShare = 100;

    public required Cue Cue { get; init; }

    public required TextScope Scope { get; init; }

    public TextUnit Per { get; init; }

    public bool CountsCharacters { get; init; }

    public int Max { get; init; } = int.MaxValue;

    public int Min { get; init; }

    /// <summary>The maximum is for so many words; 0 for a text of any length.</summary>
    public int PerWords { get; init; }

    /// <summary>The maximum as a share of the words, in percent; 0 where there is none.</summary>
    public int MaxShare { get; init; }

    /// <summary>Texts with fewer words are not looked at.</summary>
    public int MinWords { get; init; }

    /// <summary>Only more of the one than of the other is too many.</summary>
    public Cue? MoreThan { get; init; }

    public bool NeedsWords => PerWords > 0 || MaxShare > 0 || MinWords > 0;

    /// <summary>True when elements are counted by their kind alone.</summary>
    public bool IsPlain => Cue.Elements.Count > 0 && Cue.NotIn is null && Cue.Guard == Guard.None && !(Cue with { Elements = [] }).HasText;

    /// <summary>How many a text of so many words may have.</summary>
    public int MostIn(int words)
    {
        if (MaxShare > 0) return words * MaxShare / LargestShare;
        return PerWords > 0 ? Math.Max(Max, (int)((long)Max * words / PerWords)) : Max;
    }

    public static OccurrenceOptions Read(CheckReader check)
    {
        check.DeclareOption("max");
        check.DeclareOption("min");
        var max = check.Integer("max");
        var min = check.Integer("min");
        var share = check.Integer("maxShare");
        if (check.Optional("max") is null && check.Optional("min") is null && share is null) check.Fault(check.Node, "Sebutkan “max”, “min”, atau “maxShare”.", "Name “max”, “min” or “maxShare”.");
        if (share is 0 or > LargestShare) check.Fault(check.Node["maxShare"]!, "“maxShare” adalah persentase dari 1 sampai 100.", "“maxShare” is a percentage from 1 to 100.");
        var counts = check.Node["element"] is { Kind: NodeKind.Scalar, Text: "character" };
        if (counts) check.Optional("element");
        var cue = check.TextCueKeys(counts ? null : "element");
        if (!cue.HasText && !counts) check.Fault(check.Node, "Sebutkan “element”, “terms”, atau “sequences”.", "Name “element”, “terms” or “sequences”.");
        return new OccurrenceOptions
        {
            Cue = cue,
            Scope = check.Scope(Language.Unknown),
            Per = TextUnits.Read(check, "per"),
            CountsCharacters = counts,
            Max = max ?? int.MaxValue,
            Min = min ?? 0,
            PerWords = check.Integer("perWords") ?? 0,
            MaxShare = share ?? 0,
            MinWords = check.Integer("minWords") ?? (share is null ? 0 : DefaultMinWords),
            MoreThan = check.Optional("moreThan") is null ? null : check.Cue("moreThan"),
        };
    }
}
