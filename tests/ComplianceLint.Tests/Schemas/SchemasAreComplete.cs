using System.Text.Json.Nodes;
using ComplianceLint.Registries;
using ComplianceLint.Rules;
using ComplianceLint.Workspace;
using Xunit;

namespace ComplianceLint.Tests.Schemas;

public sealed class SchemasAreComplete
{
    public static TheoryData<string> Names { get; } = [.. FileSchemas.All.Select(schema => schema.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_key_says_what_it_is_in_both_languages(string name)
    {
        var schema = FileSchemas.All.Single(schema => schema.Name == name);
        var (id, en) = (Keys(schema, Language.Indonesian), Keys(schema, Language.English));
        Assert.Equal(en.Keys.Order(StringComparer.Ordinal), id.Keys.Order(StringComparer.Ordinal));
        Assert.All(en, key => Assert.EndsWith(".", key.Value, StringComparison.Ordinal));
        Assert.All(en, key => Assert.NotEqual(id[key.Key], key.Value));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_schema_has_a_name_of_its_own_and_asks_for_no_network(string name)
    {
        var schema = JsonNode.Parse(FileSchemas.All.Single(schema => schema.Name == name).Text(Language.English))!;
        Assert.StartsWith("urn:compliancelint:", (string?)schema["$id"], StringComparison.Ordinal);
        Assert.All(References(schema), reference => Assert.StartsWith("#/$defs/", reference, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_registry_has_a_schema_and_every_kind_of_check()
    {
        Assert.All(RegistryCatalogue.Names.Where(name => name != "sealed"), name => Assert.Contains(FileSchemas.All, schema => schema.Name == $"registry/{name}"));
        var rule = FileSchemas.All.Single(schema => schema.Name == "rule").Text(Language.English);
        Assert.All(CheckKinds.Names, kind => Assert.Contains($"\"{kind}\"", rule, StringComparison.Ordinal));
    }

    /// <summary>The keys with a schema of their own, by their place, and what they say.</summary>
    private static Dictionary<string, string> Keys(JsonSchema schema, Language language)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        Visit(JsonNode.Parse(schema.Text(language))!, "");
        return keys;

        void Visit(JsonNode? node, string path)
        {
            if (node is JsonArray list)
            {
                for (var i = 0; i < list.Count; i++) Visit(list[i], $"{path}/{i}");
            }

            if (node is not JsonObject members) return;
            foreach (var (name, member) in members)
            {
                if (name == "properties" && members.ContainsKey("additionalProperties"))
                {
                    foreach (var (key, value) in member!.AsObject()) keys[$"{path}/{key}"] = (string?)value?["description"] ?? "";
                }

                Visit(member, $"{path}/{name}");
            }
        }
    }

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject members => members.SelectMany(member => member is { Key: "$ref", Value: JsonValue value } ? [(string)value!] : References(member.Value)),
        JsonArray list => list.SelectMany(References),
        _ => [],
    };
}
