using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ComplianceLint.Reporting.Json;

/// <summary>Makes the schema of one line out of the schema of the document whose parts the lines are.</summary>
internal static class JsonLineSchema
{
    public static string Of(JsonObject document)
    {
        var definitions = document["$defs"]!.AsObject();
        var schema = new JsonObject
        {
            ["$schema"] = document["$schema"]!.DeepClone(),
            ["$id"] = "urn:compliancelint:output-line:1",
            ["title"] = "A line of ComplianceLint output, version 1",
            ["description"] = "What `compliancelint lint --output jsonl` writes on each line: `start`, then posts, findings across posts and failures as they come, then `end`, without which the run was cut off.",
            ["oneOf"] = new JsonArray(
                Line("start", Part(document, "version", "tool", "now", "timeZone")),
                Line("post", definitions["post"]!),
                Line("run", definitions["runDiagnostic"]!),
                Line("failure", definitions["failure"]!),
                Line("end", Part(document, "scores", "summary", "complete"))),
            ["$defs"] = definitions.DeepClone(),
        };
        using var text = new MemoryStream();
        using (var json = new Utf8JsonWriter(text, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) schema.WriteTo(json);
        return Encoding.UTF8.GetString(text.ToArray()) + "\n";
    }

    private static JsonObject Part(JsonObject document, params ReadOnlySpan<string> names)
    {
        var (required, properties) = (new JsonArray(), new JsonObject());
        var wanted = document["required"]!.AsArray().Select(name => name!.GetValue<string>()).ToHashSet(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (wanted.Contains(name)) required.Add((JsonNode)name);
            properties[name] = document["properties"]![name]!.DeepClone();
        }

        return new JsonObject { ["type"] = "object", ["additionalProperties"] = false, ["required"] = required, ["properties"] = properties };
    }

    private static JsonObject Line(string type, JsonNode content)
    {
        var line = content.DeepClone().AsObject();
        line["properties"]!["type"] = new JsonObject { ["const"] = type };
        line["required"]!.AsArray().Insert(0, "type");
        return line;
    }
}
