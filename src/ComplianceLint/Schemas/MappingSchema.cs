using System.Text.Json.Nodes;

namespace ComplianceLint.Schemas;

/// <summary>Writes mappings: closed, so that a misspelt key is seen, with every alias of a key.</summary>
internal static class MappingSchema
{
    public static JsonObject Of(IReadOnlyList<SchemaKey> keys, IReadOnlyList<SchemaConstraint> constraints, Language language)
    {
        var properties = new JsonObject();
        foreach (var key in keys)
        {
            foreach (var name in key.Names) properties[name] = key.Write(name, language);
        }

        var mapping = new JsonObject { ["type"] = "object", ["properties"] = properties, ["additionalProperties"] = false };
        if (keys.Where(key => key.IsRequired && !HasAlias(key)).Select(key => (JsonNode?)key.Name).ToArray() is { Length: > 0 } required) mapping["required"] = new JsonArray(required);
        if (keys.Where(HasAlias).ToList() is { Count: > 0 } doubled) mapping["dependentSchemas"] = OneName(doubled);
        JsonNode?[] all =
        [
            .. keys.Where(key => key.IsRequired && HasAlias(key)).Select(key => SchemaConstraint.OneOf(key.Name).Write(keys)),
            .. constraints.Select(constraint => constraint.Write(keys)),
        ];
        if (all.Length > 0) mapping["allOf"] = new JsonArray(all);
        return mapping;
    }

    public static JsonObject ByKey(SchemaKey key, IReadOnlyList<(SchemaValue When, SchemaValue Then)> cases, Language language) => new()
    {
        ["type"] = "object",
        ["required"] = new JsonArray(key.Name),
        ["properties"] = new JsonObject { [key.Name] = key.Write(key.Name, language) },
        ["allOf"] = new JsonArray([.. cases.Select(one => new JsonObject
        {
            ["if"] = new JsonObject { ["required"] = new JsonArray(key.Name), ["properties"] = new JsonObject { [key.Name] = one.When.Write(language) } },
            ["then"] = one.Then.Write(language),
        })]),
    };

    /// <summary>A key under both of its names is refused at the canonical one.</summary>
    private static JsonObject OneName(IEnumerable<SchemaKey> keys) =>
        new(keys.Select(key => KeyValuePair.Create(key.Alias!, (JsonNode?)new JsonObject { ["properties"] = new JsonObject { [key.Name] = false } })));

    private static bool HasAlias(SchemaKey key) => key.Names.Count() > 1;
}
