using System.Text.Json.Nodes;

namespace ComplianceLint.Schemas;

/// <summary>Lets a schema also accept null, in the shortest way, which editors show best.</summary>
internal static class NullableSchema
{
    public static JsonObject Of(JsonObject schema)
    {
        if (schema.Count == 0) return schema;
        if (schema["enum"] is JsonArray words && schema.Count == 1)
        {
            words.Add((JsonNode?)null);
            return schema;
        }

        if (schema["anyOf"] is JsonArray alternatives && schema.Count == 1)
        {
            alternatives.Add((JsonNode)new JsonObject { ["type"] = "null" });
            return schema;
        }

        // Keywords of other types do not concern null, so a list of types takes one more.
        if (schema["type"] is { } type && !schema.ContainsKey("allOf") && !schema.ContainsKey("if") && !schema.ContainsKey("enum"))
        {
            if (type is JsonArray types) types.Add((JsonNode)"null");
            else schema["type"] = new JsonArray(type.GetValue<string>(), "null");
            return schema;
        }

        return new JsonObject { ["anyOf"] = new JsonArray(schema, new JsonObject { ["type"] = "null" }) };
    }
}
