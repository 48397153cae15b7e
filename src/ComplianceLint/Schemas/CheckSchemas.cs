using ComplianceLint.Rules;

namespace ComplianceLint.Schemas;

/// <summary>The keys of each check kind. A test holds them, key by key, against what the readers of the kinds ask for.</summary>
internal static class CheckSchemas
{
    private static readonly SchemaValue Zone = SchemaValue.Choice(["prose", "all", .. ZoneNames.All]);

    public static SchemaKey Zones { get; } = new("zones", SchemaValue.AnyOf(Zone, SchemaValue.List(Zone, least: 1)), new("Tempat yang diperiksa.", "The zones that are looked at.")) { Default = "\"prose\"" };

    public static SchemaValue Of(string kind) => kind switch
    {
        "existence" => ByLanguage(kind, [Zones], [CueSchemas.Elements, .. CueSchemas.Keys], [.. CueSchemas.OfText()]),
        "sequence" => ByLanguage(kind, [Zones], [CueSchemas.Elements, .. CueSchemas.Keys.Select(key => key.Name == "sequences" ? key with { IsRequired = true } : key)], [.. CueSchemas.OfText()]),
        "substitution" => ByLanguage(kind, [Zones], TextCheckSchemas.Substitution, [SchemaConstraint.OneOf("pairs", "from")]),
        "capitalization" => ByLanguage(kind, [Zones], (others) => CapitalizationSchema.Of(others)),
        "conditional" => ByLanguage(kind, [Zones], TextCheckSchemas.Conditional, [SchemaConstraint.OneOf("then", "orExpanded")]),
        "consistency" => ByLanguage(kind, [Zones], TextCheckSchemas.Consistency, []),
        "numbers" => ByLanguage(kind, [Zones], TextCheckSchemas.Numbers, []),
        "pattern" => ByLanguage(kind, [Zones], TextCheckSchemas.Pattern, []),
        "review" => ByLanguage(kind, [Zones], TextCheckSchemas.Review, []),
        "calendar" => CalendarSchema.Of(Common(kind)),
        "occurrence" => SchemaValue.Mapping([.. Common(kind), Zones, .. CountSchemas.Occurrence], CountSchemas.OccurrenceNeeds),
        "repetition" => CountSchemas.Repetition([.. Common(kind), Zones]),
        "language" => SchemaValue.Mapping([.. Common(kind), Zones, CountSchemas.MinWords]),
        "limit" => SchemaValue.Mapping([.. Common(kind), .. CountSchemas.Limit]),
        "required" => SchemaValue.Mapping([.. Common(kind), Zones, .. FieldCheckSchemas.Required], SchemaConstraint.JustOneOf("any", "all")),
        "field" => SchemaValue.Mapping([.. Common(kind), .. FieldCheckSchemas.Field], SchemaConstraint.Needs("official", "inRegistry")),
        "cross-field" => FieldCheckSchemas.CrossField(Common(kind)),
        "variants" => FieldCheckSchemas.Variants(Common(kind)),
        "across-posts" => FieldCheckSchemas.AcrossPosts(Common(kind)),
        "identifier" => IdentitySchemas.Identifier([.. Common(kind), Zones]),
        "names" => IdentitySchemas.Names([.. Common(kind), Zones]),
        "characters" => SchemaValue.Mapping([.. Common(kind), Zones, IdentitySchemas.Characters]),
        "link" => LinkSchema.Of([.. Common(kind), Zones, .. ConditionSchemas.Guard]),
        "sealed" => SchemaValue.Mapping(Common(kind)),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The keys that every check has.</summary>
    private static IReadOnlyList<SchemaKey> Common(string kind) =>
        [new SchemaKey("kind", SchemaValue.Choice(kind), new("Jenis pemeriksaan.", "The kind of check.")) { IsRequired = true }, ConditionSchemas.When];

    private static SchemaValue ByLanguage(string kind, IReadOnlyList<SchemaKey> beside, IReadOnlyList<SchemaKey> keys, IReadOnlyList<SchemaConstraint> constraints) =>
        ByLanguage(kind, beside, others => SchemaValue.Mapping([.. others, .. keys], constraints));

    /// <summary>A check holds a variant for each language, or is its own where it is free of language.</summary>
    private static SchemaValue ByLanguage(string kind, IReadOnlyList<SchemaKey> beside, Func<IReadOnlyList<SchemaKey>, SchemaValue> variant) =>
        ByLanguage([.. Common(kind), .. beside], variant);

    /// <param name="beside">The keys that hold for all languages.</param>
    /// <param name="variant">The mapping of a variant, with such keys among its own.</param>
    public static SchemaValue ByLanguage(IReadOnlyList<SchemaKey> beside, Func<IReadOnlyList<SchemaKey>, SchemaValue> variant)
    {
        // “zones” beside the terms of one language is a mistake with a message of its own.
        SchemaKey noZones = new("zones", SchemaValue.Choice([]), new("“zones” berlaku untuk semua bahasa: tulis di samping “kind”.", "“zones” holds for all languages: write it beside “kind”."));
        SchemaKey id = new("id", variant([noZones]), new("Untuk teks berbahasa Indonesia.", "For Indonesian text."));
        SchemaKey en = new("en", variant([noZones]), new("Untuk teks berbahasa Inggris.", "For English text."));
        SchemaKey Nothing(SchemaKey key) => key with { Value = SchemaValue.Choice([]) };
        return SchemaValue.ByPresence(["id", "en"], SchemaValue.Mapping([.. beside, id, en]), variant([.. beside, Nothing(id), Nothing(en)]));
    }
}
