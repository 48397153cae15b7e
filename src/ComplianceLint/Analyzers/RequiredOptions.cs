using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>What a post needs, where, and how much of it is enough.</summary>
internal sealed record RequiredOptions
{
    public const int MostNeeds = 20;

    /// <summary>What is needed; named where a message can say what is missing.</summary>
    public required IReadOnlyList<(LocalizedText? Name, Cue Cue)> Needs { get; init; }

    /// <summary>How many of the needs are enough.</summary>
    public required int AtLeast { get; init; }

    public required TextScope Scope { get; init; }

    public TextRegion In { get; init; }

    /// <summary>For <see cref="TextRegion.Beginning"/>.</summary>
    public int Characters { get; init; }

    /// <summary>True when each published text needs it for itself.</summary>
    public bool Each { get; init; }

    /// <summary>True when the rule is about some posts only, of which each needs it, however little it says.</summary>
    public bool HasCondition { get; init; }

    public static RequiredOptions Read(CheckReader check)
    {
        var needs = ReadNeeds(check);
        var atLeast = check.Integer("atLeast");
        if (atLeast is 0 || atLeast > needs.Count) check.Fault(check.Node["atLeast"]!, "“atLeast” harus antara 1 dan banyaknya isi “all”.", "“atLeast” must lie between 1 and the number of entries of “all”.");
        var (region, characters) = TextRegions.Read(check, "in");
        return new RequiredOptions
        {
            Needs = needs,
            AtLeast = atLeast ?? needs.Count,
            // What a text quotes, writes as code or links to is there all the same; a comment is not published.
            Scope = check.Node["zones"] is null ? new TextScope(Zone.Body | Zone.Variant, Zone.Comment) : check.Scope(Language.Unknown),
            In = region,
            Characters = characters,
            Each = check.Flag("each"),
            HasCondition = check.Optional("when") is not null,
        };
    }

    private static IReadOnlyList<(LocalizedText? Name, Cue Cue)> ReadNeeds(CheckReader check)
    {
        var any = check.Optional("any");
        var all = check.Optional("all");
        if ((any is null) == (all is null)) check.Fault(check.Node, "Sebutkan “any” atau “all”, salah satu.", "Name either “any” or “all”.");
        if (any is not null) return [(null, check.Cue("any"))];
        if (all is null) return [];
        check.AtMost(all, all.Children.Count, MostNeeds, new("hal yang diperlukan", "things that are needed"));
        return [.. check.Mappings(all).Select(ReadNeed)];
    }

    private static (LocalizedText? Name, Cue Cue) ReadNeed(CheckReader entry)
    {
        var name = entry.Localized("name");
        var cue = entry.CueKeys();
        if (!cue.HasText && cue.Fields.Length == 0) entry.FaultEmptyCue();
        entry.End();
        return (name, cue);
    }
}
