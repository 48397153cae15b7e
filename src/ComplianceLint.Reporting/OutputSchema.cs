using System.Text.Json.Nodes;
using ComplianceLint.Reporting.Json;

namespace ComplianceLint.Reporting;

/// <summary>The JSON Schemas of what the tool writes as JSON.</summary>
public static class OutputSchema
{
    /// <param name="name"><c>output</c> of <see cref="JsonReporter"/>, <c>decision</c> of <see cref="DecisionReporter"/>, or <c>history</c> of a <see cref="RunRecord"/>.</param>
    public static string Read(string name)
    {
        using var stream = typeof(OutputSchema).Assembly.GetManifestResourceStream($"{name}.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    /// <summary>The schema that every line of the format <c>jsonl</c> satisfies; made of the other, so that the two never differ.</summary>
    public static string ReadLine() => JsonLineSchema.Of(JsonNode.Parse(Read("output"))!.AsObject());
}
