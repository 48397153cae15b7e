using System.Globalization;

namespace ComplianceLint.Registries;

/// <summary>One entry of a registry: a mapping, seen through its shape.</summary>
internal sealed record Entry(Node Node, EntryShape Shape)
{
    public static bool TryReadDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    /// <summary>The value of a key under either of its names; null when it is absent or empty.</summary>
    public Node? Value(string name)
    {
        var key = Shape.Find(name)!;
        var node = Node[key.Name] ?? (key.Alias is null ? null : Node[key.Alias]);
        return node is { IsNull: false } ? node : null;
    }

    public string? Text(string name) => Value(name)?.Text.Trim();

    public DateOnly? Date(string name) => Text(name) is { } text && TryReadDate(text, out var date) ? date : null;

    public bool Flag(string name, bool otherwise = false) => Text(name) is { } text ? text == "true" : otherwise;

    /// <summary>The canonical value of a choice.</summary>
    public string Choice(string name, string otherwise = "") => Text(name) is { } text ? Shape.Find(name)!.Choices[text] : otherwise;

    /// <summary>The values of a list; a single value stands for a list of one.</summary>
    public IReadOnlyList<Node> Values(string name) => Value(name) switch
    {
        null => [],
        { Kind: NodeKind.Sequence } list => list.Children,
        var single => [single],
    };

    public IReadOnlyList<string> Texts(string name) => [.. Values(name).Select(value => value.Text.Trim())];

    public IEnumerable<Entry> Entries(string name) => Values(name).Select(value => new Entry(value, Shape.Find(name)!.Inner!));
}
