using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ComplianceLint.Tests.Reporting;

/// <summary>The part of JSON Schema that the output's schema uses; there is no validator among the packages.</summary>
internal static class SchemaSubset
{
    /// <summary>What is wrong with a value; empty when it satisfies the schema.</summary>
    public static IEnumerable<string> Faults(JsonObject root, JsonObject schema, JsonNode? value, string path = "")
    {
        var parts = Parts(root, schema).ToList();
        var faults = parts.SelectMany(part => ScalarFaults(part, value, path));
        return value switch
        {
            JsonArray items => faults.Concat(ItemFaults(root, parts, items, path)),
            JsonObject members => faults.Concat(MemberFaults(root, parts, members, path)),
            _ => faults,
        };
    }

    /// <summary>All objects of a schema, itself first.</summary>
    public static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => Objects(member.Value)).Prepend(members),
        JsonArray items => items.SelectMany(Objects),
        _ => [],
    };

    /// <summary>A schema and what it refers to: a value satisfies both.</summary>
    private static IEnumerable<JsonObject> Parts(JsonObject root, JsonObject schema)
    {
        yield return schema;
        if (schema["$ref"] is not JsonValue reference) yield break;
        var name = reference.GetValue<string>()["#/$defs/".Length..];
        foreach (var part in Parts(root, root["$defs"]![name]!.AsObject())) yield return part;
    }

    private static IEnumerable<string> ItemFaults(JsonObject root, List<JsonObject> parts, JsonArray items, string path) =>
        from part in parts
        where part["items"] is JsonObject
        from index in Enumerable.Range(0, items.Count)
        from fault in Faults(root, part["items"]!.AsObject(), items[index], $"{path}/{index}")
        select fault;

    private static IEnumerable<string> MemberFaults(JsonObject root, List<JsonObject> parts, JsonObject members, string path)
    {
        var required = parts.SelectMany(part => part["required"]?.AsArray().Select(name => name!.GetValue<string>()) ?? []);
        foreach (var name in required.Where(name => !members.ContainsKey(name))) yield return $"{path}/{name} is missing";

        var isClosed = parts.Any(part => part["additionalProperties"] is not null || part["unevaluatedProperties"] is not null);
        foreach (var (name, member) in members)
        {
            var property = parts.Select(part => part["properties"]?[name]).Concat(parts.Select(part => part["additionalProperties"] as JsonObject)).FirstOrDefault(node => node is not null);
            if (property is null && isClosed) yield return $"{path}/{name} is unknown";
            if (property is null) continue;
            foreach (var fault in Faults(root, property.AsObject(), member, $"{path}/{name}")) yield return fault;
        }
    }

    private static IEnumerable<string> ScalarFaults(JsonObject schema, JsonNode? value, string path)
    {
        if (schema["type"] is { } type && !HasType(value, type.GetValue<string>())) yield return $"{path} is no {type}";
        if (schema["const"] is { } constant && !JsonNode.DeepEquals(constant, value)) yield return $"{path} is not {constant}";
        if (schema["enum"] is JsonArray allowed && !allowed.Any(item => JsonNode.DeepEquals(item, value)))
        {
            yield return $"{path} is not listed";
        }

        if (schema["minimum"] is { } least && value!.GetValue<double>() < least.GetValue<double>()) yield return $"{path} is too small";
        if (schema["maximum"] is { } most && value!.GetValue<double>() > most.GetValue<double>()) yield return $"{path} is too great";
        if (schema["pattern"] is { } pattern && !Regex.IsMatch(value!.GetValue<string>(), pattern.GetValue<string>()))
        {
            yield return $"{path} does not match {pattern}";
        }
    }

    private static bool HasType(JsonNode? value, string type) => value?.GetValueKind() switch
    {
        JsonValueKind.Object => type is "object",
        JsonValueKind.Array => type is "array",
        JsonValueKind.String => type is "string",
        JsonValueKind.Number => type is "number" || (type is "integer" && value!.GetValue<double>() % 1 == 0),
        JsonValueKind.True or JsonValueKind.False => type is "boolean",
        _ => false,
    };
}
