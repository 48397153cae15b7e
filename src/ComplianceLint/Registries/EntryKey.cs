using System.Collections.Frozen;

namespace ComplianceLint.Registries;

/// <summary>What a value in a registry may look like.</summary>
internal enum EntryValueType
{
    Text,
    Date,
    Flag,
    Choice,
    Handle,
    Host,
    Phone,
    Email,
    AccountNumber,
    Tag,

    /// <summary>A mapping with keys of its own.</summary>
    Entry,
}

/// <summary>One key of an entry: its name, its Indonesian alias, and the shape of its value.</summary>
internal sealed record EntryKey(string Name, string? Alias, EntryValueType Type)
{
    public bool IsRequired { get; init; }

    /// <summary>True when the value is a list; a single value stands for a list of one.</summary>
    public bool IsList { get; init; }

    /// <summary>Accepted spelling to canonical value, for <see cref="EntryValueType.Choice"/>.</summary>
    public FrozenDictionary<string, string> Choices { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The shape inside an <see cref="EntryValueType.Entry"/>.</summary>
    public EntryShape? Inner { get; init; }

    public bool IsNamed(string key) =>
        string.Equals(key, Name, StringComparison.Ordinal) || string.Equals(key, Alias, StringComparison.Ordinal);

    /// <summary>How a text must be written, for schemas; its reader says what is wrong with others. Null for any.</summary>
    public string? Pattern { get; init; }
}
