using System.Collections.Frozen;

namespace ComplianceLint.Posts;

/// <summary>What a field's value may look like.</summary>
internal enum FieldType
{
    Text,

    /// <summary>A time in RFC 3339, or a date with or without a time of day, read in the post's zone.</summary>
    Instant,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>One of the values that the field names.</summary>
    Choice,

    /// <summary>A language by its code or name.</summary>
    Language,

    /// <summary>A mapping with the children that the field names.</summary>
    Mapping,

    /// <summary>A mapping from channel to text.</summary>
    TextByChannel,

    /// <summary>Anything; other parts of the product look into it.</summary>
    Any,
}

/// <summary>One field of a post: its Indonesian key, its English alias, and the shape of its value.</summary>
internal sealed record FieldShape(string Name, string? Alias, FieldType Type)
{
    private readonly FrozenDictionary<string, FieldShape> _byKey = FrozenDictionary<string, FieldShape>.Empty;

    /// <summary>True when the value is a list; a single value stands for a list of one.</summary>
    public bool IsList { get; init; }

    /// <summary>Accepted spelling to canonical value, for <see cref="FieldType.Choice"/> and <see cref="FieldType.Language"/>.</summary>
    public FrozenDictionary<string, string> Choices { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The fields inside a <see cref="FieldType.Mapping"/>.</summary>
    public IReadOnlyList<FieldShape> Children
    {
        get;
        init
        {
            field = value;
            for (var i = 0; i < value.Count; i++) value[i].Number = i;
            _byKey = value.SelectMany(child => child.Keys.Select(key => (key, child))).ToFrozenDictionary(entry => entry.key, entry => entry.child, StringComparer.Ordinal);
        }
    } = [];

    /// <summary>Its place among the fields of the mapping to which it was given.</summary>
    public int Number { get; private set; }

    private IEnumerable<string> Keys => Alias is null || Alias == Name ? [Name] : [Name, Alias];

    public bool IsNamed(string key) =>
        string.Equals(key, Name, StringComparison.Ordinal) || string.Equals(key, Alias, StringComparison.Ordinal);

    public FieldShape? Child(string key) => _byKey.GetValueOrDefault(key);
}
