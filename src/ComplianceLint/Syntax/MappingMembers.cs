namespace ComplianceLint.Syntax;

/// <summary>Collects the members of one mapping; of several with one key, the first.</summary>
internal struct MappingMembers()
{
    // Comparing with 15 keys one by one costs less than a dictionary; a large mapping must not cost the square of its size.
    private const int Small = 24;

    private readonly List<Node> _members = [];
    private Dictionary<string, Node>? _byName;

    public readonly IReadOnlyList<Node> All => _members;

    /// <summary>Returns the member that already has the key, or null when the node became a member.</summary>
    public Node? Add(Node key, Node value)
    {
        var name = key.Text;
        if (Find(name) is { } first) return first;
        value.Name = name;
        value.NameSpan = key.Span;
        value.NameMap = key.Map;
        _members.Add(value);
        if (_byName is not null) _byName.Add(name, value);
        else if (_members.Count > Small) _byName = _members.ToDictionary(member => member.Name!, StringComparer.Ordinal);
        return null;
    }

    private readonly Node? Find(string name)
    {
        if (_byName is not null) return _byName.GetValueOrDefault(name);
        foreach (var member in _members)
        {
            if (string.Equals(member.Name, name, StringComparison.Ordinal)) return member;
        }

        return null;
    }
}
