using System.Text.Json.Nodes;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting;

/// <summary>The JSON Schemas of what the tool writes as JSON.</summary>
public static class OutputSchema
{
    /// <summary>The schema that every output of <see cref="JsonReporter"/> satisfies.</summary>
    public static string Read()
    {
        using var stream = typeof(OutputSchema).Assembly.GetManifestResourceStream("output.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The schema that every line of the format <c>jsonl</c> satisfies; made of the other, so that the two never differ.</summary>
    public static string ReadLine() => JsonLineSchema.Of(JsonNode.Parse(Read())!.AsObject());
}
