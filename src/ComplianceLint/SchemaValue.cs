using System.Text.Json.Nodes;
using ComplianceLint.Schemas;

namespace ComplianceLint;

/// <summary>What may stand at one place of a file, said once, and written as JSON Schema in either language.</summary>
/// <remarks>A scalar of YAML is a text to our readers, whatever YAML takes it for, so a text may be a number or a truth value.</remarks>
public sealed class SchemaValue
{
    private readonly Func<Language, JsonObject> _write;

    internal SchemaValue(Func<Language, JsonObject> write) => _write = write;

    public static SchemaValue Any { get; } = new(_ => []);

    public static SchemaValue Text { get; } = new(_ => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") });

    /// <summary>A text that is not empty.</summary>
    public static SchemaValue StatedText { get; } = new(_ => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean"), ["minLength"] = 1 });

    public static SchemaValue Flag { get; } = new(_ => new JsonObject { ["type"] = new JsonArray("boolean", "string"), ["pattern"] = "^(true|false)$" });

    public static SchemaValue Date { get; } = new(_ => new JsonObject { ["type"] = "string", ["format"] = "date" });

    /// <summary>The same or nothing: null, as YAML reads a key without a value.</summary>
    public SchemaValue OrNull => new(language => NullableSchema.Of(Write(language)));

    /// <summary>A text that a regular expression (ECMA-262, Unicode) finds something in; no number is like that.</summary>
    public static SchemaValue Pattern(string pattern) => new(_ => new JsonObject { ["type"] = "string", ["pattern"] = pattern });

    /// <summary>The same of a text that may also be a bare number or truth value.</summary>
    public static SchemaValue TextPattern(string pattern) => new(_ => new JsonObject { ["type"] = new JsonArray("string", "number", "boolean"), ["pattern"] = pattern });

    /// <summary>A number that is also written with signs between its digits, or begins with a zero, and is then a text.</summary>
    internal static SchemaValue NumberOrPattern(long least, long most, string pattern) =>
        new(_ => new JsonObject { ["type"] = new JsonArray("string", "integer"), ["minimum"] = least, ["maximum"] = most, ["pattern"] = pattern });

    /// <summary>A text with something else than blanks.</summary>
    internal static SchemaValue Words { get; } = TextPattern(@"\S");

    public static SchemaValue WholeNumber(int least = 0, int most = int.MaxValue) => new(_ => new JsonObject
    {
        ["type"] = new JsonArray("integer", "string"),
        ["minimum"] = least,
        ["maximum"] = most,
        ["pattern"] = "^[0-9]+$",
    });

    public static SchemaValue Choice(params IEnumerable<string> words) => new(_ => new JsonObject { ["enum"] = new JsonArray([.. words.Distinct().Select(word => JsonValue.Create(word))]) });

    /// <summary>A list, of which a single value stands for a list of one.</summary>
    public static SchemaValue OneOrMore(SchemaValue item) => AnyOf(item, List(item));

    public static SchemaValue List(SchemaValue item, int least = 0, int? most = null) => new(language =>
    {
        var list = new JsonObject { ["type"] = "array", ["items"] = item.Write(language) };
        if (least > 0) list["minItems"] = least;
        if (most is { } bound) list["maxItems"] = bound;
        return list;
    });

    public static SchemaValue AnyOf(params IReadOnlyList<SchemaValue> values) =>
        new(language => new JsonObject { ["anyOf"] = new JsonArray([.. values.Select(value => value.Write(language))]) });

    /// <summary>What stands under a name among the definitions of the schema.</summary>
    public static SchemaValue Reference(string name) => new(_ => new JsonObject { ["$ref"] = $"#/$defs/{name}" });

    /// <summary>A mapping with these keys and no others.</summary>
    public static SchemaValue Mapping(IReadOnlyList<SchemaKey> keys, params IReadOnlyList<SchemaConstraint> constraints) =>
        new(language => MappingSchema.Of(keys, constraints, language));

    /// <summary>A mapping with these keys, and others that its reader knows no more of than what they hold.</summary>
    public static SchemaValue MappingWithOthers(IReadOnlyList<SchemaKey> keys, SchemaValue others) => new(language =>
    {
        var mapping = MappingSchema.Of(keys, [], language);
        mapping["additionalProperties"] = others.Write(language);
        return mapping;
    });

    /// <summary>A mapping from names to values.</summary>
    /// <param name="value">What stands under each name.</param>
    /// <param name="names">What a name may be; null for any.</param>
    /// <param name="special">What stands under names of a pattern instead.</param>
    public static SchemaValue MapOf(SchemaValue value, SchemaValue? names = null, (string Pattern, SchemaValue Value)? special = null) => new(language =>
    {
        var map = new JsonObject { ["type"] = "object", ["additionalProperties"] = value.Write(language) };
        if (special is var (pattern, other)) map["patternProperties"] = new JsonObject { [pattern] = other.Write(language) };
        if (names is not null) map["propertyNames"] = names.Write(language);
        return map;
    });

    /// <summary>A mapping of which one key decides what the others are.</summary>
    /// <param name="key">That key, with all that it may say.</param>
    /// <param name="cases">For values of the key the whole mapping, the key among its others.</param>
    public static SchemaValue ByKey(SchemaKey key, params IReadOnlyList<(SchemaValue When, SchemaValue Then)> cases) =>
        new(language => MappingSchema.ByKey(key, cases, language));

    /// <summary>One mapping where a key has a value, another where none of them has.</summary>
    internal static SchemaValue ByPresence(IReadOnlyList<string> keys, SchemaValue then, SchemaValue otherwise) => new(language => new JsonObject
    {
        ["type"] = "object",
        ["if"] = new JsonObject { ["anyOf"] = new JsonArray([.. keys.Select(key => SchemaConstraint.Present([key]))]) },
        ["then"] = then.Write(language),
        ["else"] = otherwise.Write(language),
    });

    internal JsonObject Write(Language language) => _write(language);
}
