using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ComplianceLint.Syntax;

namespace ComplianceLint.Tests.Schemas;

/// <summary>Turns what our readers read into JSON, so that it can be changed and be read by them and by others.</summary>
internal static partial class Documents
{
    public static JsonNode? FromYaml(string text) => ToJson(YamlReader.Read(new SourceText("a.yaml", text)).Root!);

    public static JsonNode? ToJson(Node node) => node switch
    {
        { Kind: NodeKind.Mapping } => new JsonObject(node.Children.Select(child => KeyValuePair.Create(child.Name!, ToJson(child)))),
        { Kind: NodeKind.Sequence } => new JsonArray([.. node.Children.Select(ToJson)]),
        { IsNull: true } => null,
        { IsQuoted: true } => node.Text,
        { Text: "true" or "false" } => node.Text == "true",
        _ when WholeNumber().IsMatch(node.Text) => int.Parse(node.Text, System.Globalization.CultureInfo.InvariantCulture),
        _ => node.Text,
    };

    [GeneratedRegex(@"\A(0|[1-9]\d{0,8})\z")]
    private static partial Regex WholeNumber();
}
