namespace ComplianceLint.Rules;

/// <summary>Reads where a check looks: its zones and its languages.</summary>
internal static class ScopeReader
{
    /// <summary>The check's own reader where it is free of language, else one for each of its languages.</summary>
    public static IReadOnlyList<(Language Language, CheckReader Reader)> Variants(this CheckReader check)
    {
        var variants = new List<(Language, CheckReader)>(2);
        if (check.Optional("id") is { } id) variants.Add((Language.Indonesian, check.At(id)));
        if (check.Optional("en") is { } en) variants.Add((Language.English, check.At(en)));
        foreach (var (_, reader) in variants) RefuseZones(reader);
        return variants.Count > 0 ? variants : [(Language.Unknown, check)];
    }

    private static void RefuseZones(CheckReader variant)
    {
        if (variant.Optional("zones") is not { } zones) return;
        variant.Fault(zones.NameSpan, new(
            "“zones” berlaku untuk semua bahasa: tulis di samping “kind”, misalnya “zones: prose”.",
            "“zones” holds for all languages: write it beside “kind”, such as “zones: prose”."));
    }

    public static TextScope Scope(this CheckReader check, Language language)
    {
        if (check.Optional("zones") is not { } node) return TextScope.Prose with { Language = language };
        Zone containers = Zone.None, excluded = Zone.NotProse;
        foreach (var name in check.Texts(node))
        {
            if (name == "prose") containers |= Zone.Prose;
            else if (name == "all") (containers, excluded) = (Zone.Containers, Zone.None);
            else if (ZoneNames.Parse(name) is not { } zone) check.FaultUnknown(node, name, ["prose", "all", .. ZoneNames.All]);
            else if ((zone & Zone.Containers) != 0) containers |= zone;
            else excluded &= ~zone;
        }

        if (containers == Zone.None) check.Fault(node, "Sebutkan juga tempatnya, misalnya body.", "Name the place too, such as body.");
        return new TextScope(containers, excluded, language);
    }
}
