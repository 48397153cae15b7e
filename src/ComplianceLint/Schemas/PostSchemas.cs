using ComplianceLint.Posts;

namespace ComplianceLint.Schemas;

/// <summary>The fields of a post, in the front matter of a draft and in JSON.</summary>
internal static class PostSchemas
{
    private static readonly IReadOnlyList<SchemaKey> Fields = KeysOf(PostFields.Root, "");

    public static JsonSchema FrontMatter { get; } = new(
        "front-matter",
        new("Isian sebuah draf ComplianceLint", "The fields of a ComplianceLint draft"),
        SchemaValue.Mapping(Fields).OrNull);

    public static JsonSchema Json { get; } = new(
        "post",
        new("Unggahan ComplianceLint dalam JSON", "ComplianceLint posts in JSON"),
        SchemaValue.AnyOf(SchemaValue.Reference("post"), SchemaValue.List(SchemaValue.Reference("post")), SchemaValue.Reference("posts")),
        [new("post", Post()), new("posts", Posts())]);

    private static SchemaValue Post() => SchemaValue.Mapping(
        [PostFields.Schema, .. Fields],
        SchemaConstraint.Has("teks", "utas"));

    /// <summary>What else the object around the posts holds is nobody's business.</summary>
    private static SchemaValue Posts() => new(language => new System.Text.Json.Nodes.JsonObject
    {
        ["type"] = "object",
        ["required"] = new System.Text.Json.Nodes.JsonArray("posts"),
        ["properties"] = new System.Text.Json.Nodes.JsonObject
        {
            ["posts"] = new SchemaKey("posts", SchemaValue.List(SchemaValue.Reference("post")), new("Unggahan-unggahannya.", "The posts.")) { NeedsValue = true }.Write("posts", language),
        },
    });

    private static IReadOnlyList<SchemaKey> KeysOf(FieldShape mapping, string path) => [.. mapping.Children.Select(shape => KeyOf(shape, path + shape.Name))];

    private static SchemaKey KeyOf(FieldShape shape, string path)
    {
        var value = ValueOf(shape, path);
        var (description, examples) = FieldDescriptions.Of(path);
        return new SchemaKey(shape.Name, shape.IsList ? SchemaValue.OneOrMore(value) : value, description)
        {
            Alias = shape.Alias,
            Examples = examples,
        };
    }

    private static SchemaValue ValueOf(FieldShape shape, string path) => shape.Type switch
    {
        FieldType.Text => shape.IsList ? SchemaValue.Text.OrNull : SchemaValue.Text,
        FieldType.Instant => SchemaValue.Pattern(Instants.Pattern),
        FieldType.Flag => SchemaValue.Flag,
        FieldType.Choice => SchemaValue.Choice(shape.Choices.Keys.Order(StringComparer.Ordinal).OrderBy(name => shape.Choices[name], StringComparer.Ordinal)),
        FieldType.Language => SchemaValue.AnyOf(SchemaValue.Choice(StatedLanguages.Codes.Values.Order(StringComparer.Ordinal)), SchemaValue.Pattern(StatedLanguages.Pattern)),
        FieldType.Mapping => SchemaValue.Mapping(KeysOf(shape, path + ".")),
        FieldType.Any when path == "compliance" => ComplianceSchema.Value,
        FieldType.TextByChannel => SchemaValue.Mapping([.. Channel.All.SelectMany(VariantKeys)], [.. Channel.All.SelectMany(OneSpelling)]),
        _ => SchemaValue.Any,
    };

    private static IEnumerable<SchemaKey> VariantKeys(Channel channel) =>
        channel.Spellings.Select(name => new SchemaKey(name, SchemaValue.Any, new($"Teks untuk {channel.Title}.", $"The text for {channel.Title}.")));

    private static IEnumerable<SchemaConstraint> OneSpelling(Channel channel) =>
        channel.Spellings.Skip(1).Select(alias => SchemaConstraint.NotBoth(channel.Name, alias));
}
