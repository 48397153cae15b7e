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
        return variants.Count > 0 ? variants : [(Language.Unknown, check)];
    }

    public static TextScope Scope(this CheckReader check, Language language)
    {
        if (check.Optional("zones") is not { } node) return TextScope.Prose with { Language = language };
        if (node is { Kind: NodeKind.Scalar, Text: "prose" }) return TextScope.Prose with { Language = language };
        if (node is { Kind: NodeKind.Scalar, Text: "all" }) return TextScope.Everything with { Language = language };
        Zone containers = Zone.None, excluded = Zone.NotProse;
        foreach (var name in check.Texts(node))
        {
            if (ZoneNames.Parse(name) is not { } zone) check.FaultUnknown(node, name, ZoneNames.All);
            else if ((zone & Zone.Containers) != 0) containers |= zone;
            else excluded &= ~zone;
        }

        if (containers == Zone.None) check.Fault(node, "Sebutkan juga tempatnya, misalnya body.", "Name the place too, such as body.");
        return new TextScope(containers, excluded, language);
    }
}
