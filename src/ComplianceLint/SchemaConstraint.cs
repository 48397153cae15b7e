using System.Text.Json.Nodes;

namespace ComplianceLint;

/// <summary>What the keys of a mapping say together; a key without a value is absent.</summary>
public sealed class SchemaConstraint
{
    private readonly Func<IReadOnlyList<SchemaKey>, Func<string, JsonNode>, JsonObject> _write;

    private SchemaConstraint(Func<IReadOnlyList<SchemaKey>, Func<string, JsonNode>, JsonObject> write) => _write = write;

    /// <summary>One of the keys at least must be there.</summary>
    public static SchemaConstraint OneOf(params IReadOnlyList<string> keys) =>
        new((_, present) => new JsonObject { ["anyOf"] = new JsonArray([.. keys.Select(present)]) });

    /// <summary>One of the keys at least must be there, perhaps without a value.</summary>
    internal static SchemaConstraint Has(params IReadOnlyList<string> keys) => new(
        (known, _) => new JsonObject { ["anyOf"] = new JsonArray([.. known.Where(key => keys.Contains(key.Name, StringComparer.Ordinal)).SelectMany(key => key.Names).Select(name => new JsonObject { ["required"] = new JsonArray(name) })]) });

    /// <summary>Just one of the keys must be there.</summary>
    public static SchemaConstraint JustOneOf(params IReadOnlyList<string> keys) =>
        new((_, present) => new JsonObject { ["oneOf"] = new JsonArray([.. keys.Select(present)]) });

    /// <summary>Two keys contradict each other.</summary>
    public static SchemaConstraint Apart(string key, string other) =>
        new((_, present) => new JsonObject { ["not"] = new JsonObject { ["allOf"] = new JsonArray(present(key), present(other)) } });

    /// <summary>Two keys are one, and a mapping has one of them, with a value or without.</summary>
    internal static SchemaConstraint NotBoth(string key, string other) =>
        new((_, _) => new JsonObject { ["not"] = new JsonObject { ["required"] = new JsonArray(key, other) } });

    /// <summary>A key means something only beside one of the others.</summary>
    public static SchemaConstraint Needs(string key, params IReadOnlyList<string> others) =>
        new((_, present) => new JsonObject { ["if"] = present(key), ["then"] = new JsonObject { ["anyOf"] = new JsonArray([.. others.Select(present)]) } });

    /// <param name="keys">The keys of the mapping.</param>
    internal JsonObject Write(IReadOnlyList<SchemaKey> keys) => _write(keys, key => Present(keys.FirstOrDefault(known => known.Name == key)?.Names ?? [key]));

    internal static JsonObject Present(IEnumerable<string> names)
    {
        JsonNode?[] present =
        [
            .. names.Select(name => new JsonObject
            {
                ["required"] = new JsonArray(name),
                ["properties"] = new JsonObject { [name] = new JsonObject { ["not"] = new JsonObject { ["type"] = "null" } } },
            }),
        ];
        return present is [JsonObject only] ? only : new JsonObject { ["anyOf"] = new JsonArray(present) };
    }
}
