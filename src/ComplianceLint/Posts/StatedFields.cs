namespace ComplianceLint.Posts;

/// <summary>The fields of one post, each found once.</summary>
/// <remarks>Hot: the conditions of all rules ask two hundred times a post, and a walk over twenty keys took 200 ns each time.</remarks>
internal sealed class StatedFields
{
    private readonly Node?[] _found = new Node?[PostFields.Root.Children.Count];
    private readonly bool[] _isStated = new bool[PostFields.Root.Children.Count];

    /// <summary>A post without fields.</summary>
    public static StatedFields None { get; } = new();

    /// <param name="fields">The fields as they were read.</param>
    /// <param name="refused">Values that no rule may see.</param>
    public static StatedFields Of(Node fields, IReadOnlySet<Node> refused)
    {
        var stated = new StatedFields();
        foreach (var child in fields.Children)
        {
            if (PostFields.Root.Child(child.Name ?? "") is not { } shape) continue;
            ref var found = ref stated._found[shape.Number];
            // The name goes before the alias, and the first before a second.
            if (found is null || (found.Name != shape.Name && child.Name == shape.Name)) found = child;
        }

        for (var i = 0; i < stated._found.Length; i++) stated._isStated[i] = stated._found[i] is { } value && IsStated(value, refused);
        return stated;
    }

    /// <summary>The value of a field of the post itself, whatever it is; null where there is none.</summary>
    public Node? Find(FieldShape shape) => _found[shape.Number];

    /// <summary>True when the field is present, not empty, not false and of the right shape.</summary>
    public bool Has(FieldShape shape) => _isStated[shape.Number];

    /// <summary>The same of any value.</summary>
    public static bool IsStated(Node value, IReadOnlySet<Node> refused) => !value.IsEmpty && !refused.Contains(value) && (value.IsQuoted || value.Text is not "false");
}
