namespace ComplianceLint.Posts;

/// <summary>A post as a scheduler exports it (Postiz, Mixpost), its texts and media under the names that our own posts have.</summary>
/// <param name="Fields">What a post of ours would state.</param>
/// <param name="Rest">Everything else, which is read for what must not be published.</param>
internal sealed record SchedulerPost(Node Fields, IReadOnlyList<Node> Rest)
{
    /// <summary>The posts of a scheduler's file; none where it is no such file.</summary>
    public static IReadOnlyList<SchedulerPost> FindIn(Node root)
    {
        // Postiz: {posts: [{value: [{content, image}], settings}], date}
        if (root["posts"] is { Kind: NodeKind.Sequence } posts && HoldsTexts(posts, "value", "content"))
        {
            return [.. posts.Children.Select((post, i) => Read(root, post, "value", "content", isFirst: i == 0))];
        }

        // Mixpost: {accounts, versions: [{account_id, content: [{body, media}]}], date}
        if (root["accounts"] is not null && root["versions"] is { Kind: NodeKind.Sequence } versions && HoldsTexts(versions, "content", "body"))
        {
            return [.. versions.Children.Select((version, i) => Read(root, version, "content", "body", isFirst: i == 0))];
        }

        return [];
    }

    public PostDocument Build(SourceText source, int index, ParseOptions options, Node? ofFile) => PostReader.Build(
        new PostParts(source, Fields.Span)
        {
            Index = index,
            Fields = Fields,
            Rest = Rest,
            OfFile = (ofFile, index == 0),
            // A text without any tag is published as it is.
            Format = Texts(Fields).Any(text => text.Contains('<', StringComparison.Ordinal)) ? TextFormat.Html : TextFormat.Markdown,
        },
        options);

    private static bool HoldsTexts(Node list, string parts, string text) =>
        list.Children.Count > 0 && list.Children.All(item => item[parts] is { Kind: NodeKind.Sequence, Children.Count: > 0 } all
            && all.Children.All(part => part[text] is { Kind: NodeKind.Scalar }));

    private static SchedulerPost Read(Node root, Node post, string parts, string text, bool isFirst)
    {
        var rest = new List<Node>(post.Children.Where(child => child.Name != parts));
        if (isFirst) rest.AddRange(root.Children.Where(child => child.Name is not ("posts" or "versions" or "date")));
        var texts = post[parts]!.Children.Select(part => Part(part, text, rest)).ToList();
        List<Node> fields = texts is [var single] ? [.. single.Children] : [Named(post[parts]!, "utas", texts)];
        if (root["date"] is { } date && Instants.IsInstant(date.Text)) fields.Add(Named(date, "jadwal"));
        if (ChannelOf(post["settings"]?["__type"]) is { } channel) fields.Add(channel);
        return new SchedulerPost(new Node(NodeKind.Mapping, post.Span, fields), rest);
    }

    /// <summary>One text with its pictures.</summary>
    private static Node Part(Node part, string text, List<Node> rest)
    {
        var fields = new List<Node> { Named(part[text]!, "teks") };
        foreach (var child in part.Children.Where(child => child.Name != text))
        {
            if (child is { Name: "image", Kind: NodeKind.Sequence, Children.Count: > 0 }) fields.Add(Named(child, "media", [.. child.Children.Select(image => Image(image, rest))]));
            else rest.Add(child);
        }

        return new Node(NodeKind.Mapping, part.Span, fields);
    }

    private static Node Image(Node image, List<Node> rest)
    {
        rest.AddRange(image.Children.Where(child => child.Name is not ("path" or "alt")));
        return new Node(NodeKind.Mapping, image.Span, [.. image.Children.Where(child => child.Name is "path" or "alt").Select(child => child.Name == "path" ? Named(child, "berkas") : child)]);
    }

    /// <summary>“linkedin-page” is LinkedIn.</summary>
    private static Node? ChannelOf(Node? type) =>
        type is { Kind: NodeKind.Scalar } && Channel.Find(type.Text.Split('-')[0]) is { } channel
            ? new Node(NodeKind.Scalar, type.Span, []) { Name = "saluran", NameSpan = type.NameSpan, NameMap = type.NameMap, Text = channel.Name, IsQuoted = true, Map = type.Map }
            : null;

    private static IEnumerable<string> Texts(Node fields) =>
        fields["teks"] is { } text ? [text.Text] : fields["utas"]?.Children.Select(part => part["teks"]?.Text ?? "") ?? [];

    private static Node Named(Node node, string name, IReadOnlyList<Node>? children = null) =>
        new(node.Kind, node.Span, children ?? node.Children) { Name = name, NameSpan = node.NameSpan, NameMap = node.NameMap, Text = node.Text, IsQuoted = node.IsQuoted, Map = node.Map };
}
