namespace ComplianceLint.Posts;

/// <summary>The way to a field of a post as rule files write it: <c>jadwal</c>, <c>persetujuan.waktu</c>, <c>media[].alt</c>.</summary>
/// <param name="Parent">The mapping or list of mappings that holds the field; null for a field of the post itself.</param>
/// <param name="Shape">The field.</param>
internal sealed record FieldPath(FieldShape? Parent, FieldShape Shape)
{
    /// <summary>Every path that there is.</summary>
    public static IEnumerable<string> All => PostFields.Root.Children.SelectMany(shape =>
        shape.Children.Select(child => $"{shape.Name}{Separator(shape)}{child.Name}").Prepend(shape.Name));

    /// <summary>Every path under each of its names.</summary>
    public static IEnumerable<string> Spellings => PostFields.Root.Children.SelectMany(shape => NamesOf(shape).SelectMany(name =>
        shape.Children.SelectMany(NamesOf).Select(child => $"{name}{Separator(shape)}{child}").Prepend(name)));

    /// <summary>True when the field stands in each item of a list.</summary>
    public bool IsInList => Parent is { IsList: true };

    /// <summary>True for the approval that a post claims and how it stands; its hash names a text and grants nothing.</summary>
    public bool IsApproval => ReferenceEquals(Parent ?? Shape, PostFields.Approval) && Shape.Name != "hash";

    /// <summary>Null when there is no such field.</summary>
    public static FieldPath? Parse(string path)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        if (dot < 0) return PostFields.Root.Child(path) is { } field ? new FieldPath(null, field) : null;
        var isList = path.AsSpan(0, dot).EndsWith("[]");
        var parent = PostFields.Root.Child(path[..(isList ? dot - 2 : dot)]);
        if (parent is null || parent.IsList != isList) return null;
        return parent.Child(path[(dot + 1)..]) is { } child ? new FieldPath(parent, child) : null;
    }

    /// <summary>The mappings of a post that hold the field or should: the fields themselves, or the items of the list.</summary>
    public IReadOnlyList<Node> Holders(PostDocument post)
    {
        if (Parent is null) return post.Fields is { } fields ? [fields] : [];
        // An image of the text is a medium of the post like those of the field.
        var images = ReferenceEquals(Parent, PostFields.Media) ? post.Images : [];
        if (post.Stated.Find(Parent) is not { } list) return images;
        IReadOnlyList<Node> stated = list.Kind == NodeKind.Sequence ? list.Children : [list];
        var items = Only(stated, item => item.Kind == NodeKind.Mapping && !post.Refused.Contains(item));
        return images.Count == 0 ? items : [.. items, .. images];
    }

    /// <summary>The stated values that are not empty and have the right shape: one of a scalar, each of a list.</summary>
    public IReadOnlyList<Node> Values(PostDocument post)
    {
        if (Parent is null) return ValuesOf(post.Stated.Find(Shape), post);
        var holders = Holders(post);
        return holders.Count == 1 ? ValuesIn(holders[0], post) : [.. holders.SelectMany(holder => ValuesIn(holder, post))];
    }

    public IReadOnlyList<Node> ValuesIn(Node holder, PostDocument post) => ValuesOf(PostFields.Find(holder, Shape), post);

    /// <summary>True when the field is present, not empty, not false and of the right shape.</summary>
    public bool IsStated(PostDocument post)
    {
        if (Parent is null) return post.Stated.Has(Shape);
        var holders = Holders(post);
        for (var i = 0; i < holders.Count; i++)
        {
            if (PostFields.Find(holders[i], Shape) is { } value && StatedFields.IsStated(value, post.Refused)) return true;
        }

        return false;
    }

    /// <summary>The same of one value that was found.</summary>
    public static IReadOnlyList<Node> ValuesOf(Node? value, PostDocument post)
    {
        if (value is not { IsEmpty: false } || post.Refused.Contains(value)) return [];
        return value.Kind == NodeKind.Sequence
            ? Only(value.Children, item => item is { Kind: NodeKind.Scalar, IsEmpty: false } && !post.Refused.Contains(item))
            : [value];
    }

    /// <summary>The nodes themselves where all of them are meant, as they nearly always are.</summary>
    private static IReadOnlyList<Node> Only(IReadOnlyList<Node> nodes, Func<Node, bool> isMeant)
    {
        for (var i = 0; i < nodes.Count; i++)
        {
            if (!isMeant(nodes[i])) return [.. nodes.Where(isMeant)];
        }

        return nodes;
    }

    /// <summary>A value under its canonical name.</summary>
    public string Canonical(Node value) => Shape.Choices.GetValueOrDefault(value.Text, value.Text);

    private static IEnumerable<string> NamesOf(FieldShape shape) => shape.Alias is null || shape.Alias == shape.Name ? [shape.Name] : [shape.Name, shape.Alias];

    private static string Separator(FieldShape parent) => parent.IsList ? "[]." : ".";
}
