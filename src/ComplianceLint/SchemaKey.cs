using System.Text.Json.Nodes;

namespace ComplianceLint;

/// <summary>One key of a mapping in a schema: what it is called, what it holds, and what an editor says about it.</summary>
/// <param name="Name">The key.</param>
/// <param name="Value">What may stand there; a key that is not required may also have no value.</param>
/// <param name="Description">One sentence.</param>
public sealed record SchemaKey(string Name, SchemaValue Value, LocalizedText Description)
{
    /// <summary>Another name of the same key; a mapping has one of the two.</summary>
    public string? Alias { get; init; }

    /// <summary>True when the mapping needs the key, with a value.</summary>
    public bool IsRequired { get; init; }

    /// <summary>True when the key must have a value where it stands.</summary>
    public bool NeedsValue { get; init; }

    /// <summary>What holds where the key is absent, as JSON; null when nothing does.</summary>
    public string? Default { get; init; }

    /// <summary>Values that show what is meant, as JSON.</summary>
    public IReadOnlyList<string> Examples { get; init; } = [];

    internal IEnumerable<string> Names => Alias is null || Alias == Name ? [Name] : [Name, Alias];

    internal JsonObject Write(string name, Language language)
    {
        var schema = new JsonObject { ["description"] = name == Name ? Description.In(language) : $"{Name}: {Description.In(language)}" };
        foreach (var (keyword, value) in (IsRequired || NeedsValue ? Value : Value.OrNull).Write(language).ToList()) schema[keyword] = value?.DeepClone();
        if (Default is not null) schema["default"] = JsonNode.Parse(Default);
        if (Examples.Count > 0) schema["examples"] = new JsonArray([.. Examples.Select(example => JsonNode.Parse(example))]);
        return schema;
    }
}
