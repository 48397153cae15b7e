using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;
using ComplianceLint.Schemas;

namespace ComplianceLint;

/// <summary>The JSON Schema (2020-12) of one kind of file, made of the declarations by which such files are read.</summary>
/// <param name="Name">What the command line calls it, such as <c>rule</c> or <c>registry/accounts</c>.</param>
/// <param name="Title">What an editor calls it.</param>
/// <param name="Root">What the file holds.</param>
/// <param name="Definitions">What several places of it share, by name.</param>
public sealed record JsonSchema(string Name, LocalizedText Title, SchemaValue Root, IReadOnlyList<KeyValuePair<string, SchemaValue>> Definitions)
{
    private static readonly JsonWriterOptions Indented = new()
    {
        Indented = true,
        IndentSize = 1,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public JsonSchema(string name, LocalizedText title, SchemaValue root)
        : this(name, title, root, [])
    {
    }

    /// <summary>The schemas of all files that the engine reads.</summary>
    public static IReadOnlyList<JsonSchema> All { get; } =
        [RuleSchema.Rule, .. PackSchemas.All, .. RegistrySchemas.All, PostSchemas.FrontMatter, PostSchemas.Json, WaiverSchema.Waivers];

    /// <summary>The name by which other files refer to the schema.</summary>
    public string FileName => FileNameOf(Name);

    /// <summary>The identifier of the schema: a name, no address, so that nothing is ever fetched.</summary>
    public string Id => $"urn:compliancelint:{Name.Replace('/', ':')}:1";

    public static string FileNameOf(string name) => $"{name.Replace('/', '-')}.schema.json";

    /// <summary>The schema with descriptions in a language.</summary>
    public string Text(Language language)
    {
        var schema = new JsonObject
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["$id"] = Id,
            ["title"] = Title.In(language),
        };
        foreach (var (keyword, value) in Root.Write(language).ToList()) schema[keyword] = value?.DeepClone();
        if (Definitions.Count > 0) schema["$defs"] = new JsonObject(Definitions.Select(definition => KeyValuePair.Create(definition.Key, (JsonNode?)definition.Value.Write(language))));
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented)) schema.WriteTo(writer);
        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }
}
