using ComplianceLint.Syntax;

namespace ComplianceLint.Posts;

/// <summary>Lays the texts of a post's fields into its zones: title, body, variants, alternative texts, and every other value.</summary>
internal sealed class FieldTexts(PostBuilder builder, IReadOnlySet<Node> refused, TextFormat format, bool isThread)
{
    /// <summary>The shortest identifier that no word needs to name.</summary>
    private const int FewestDigits = 10;

    private readonly List<Node> _images = [];

    public IReadOnlyList<Node> Images => _images;

    public void Read(Node fields)
    {
        foreach (var child in fields.Children)
        {
            switch (PostFields.Root.Child(child.Name ?? "")?.Name)
            {
                case "judul" when child.Kind == NodeKind.Scalar:
                    ReadScalar(child, ElementKind.Field, Zone.Title);
                    break;
                case "teks" when child.Kind == NodeKind.Scalar && !refused.Contains(child):
                    ReadBody(child.Text, child.Map);
                    break;
                case "utas" when child.Kind == NodeKind.Sequence && !refused.Contains(child):
                    ReadThread(child);
                    break;
                case "varian" when child.Kind == NodeKind.Mapping:
                    ReadVariants(child);
                    break;
                case "media":
                    ReadMedia(child);
                    break;
                default:
                    ReadValues(child);
                    break;
            }
        }
    }

    public void ReadBody(string text, OffsetMap map) => ReadText(text, map, Zone.Body, channel: null);

    private void ReadThread(Node posts)
    {
        foreach (var post in posts.Children)
        {
            if (post.Kind == NodeKind.Scalar) ReadBody(post.Text, post.Map);
            foreach (var child in post.Children) ReadThreadField(child);
        }
    }

    private void ReadThreadField(Node field)
    {
        if (field is { Name: "teks" or "text", Kind: NodeKind.Scalar }) ReadBody(field.Text, field.Map);
        else if (field.Name == "media") ReadMedia(field);
        else ReadValues(field);
    }

    private void ReadVariants(Node variants)
    {
        foreach (var variant in variants.Children)
        {
            var channel = Channel.Find(variant.Name!)?.Name;
            if (variant.Kind == NodeKind.Scalar && channel is not null) ReadText(variant.Text, variant.Map, Zone.Variant, channel);
            else ReadValues(variant);
        }
    }

    private void ReadMedia(Node media)
    {
        if (media.Kind == NodeKind.Sequence)
        {
            foreach (var item in media.Children) ReadMedia(item);
            return;
        }

        if (media.Kind == NodeKind.Scalar) ReadValues(media);
        foreach (var child in media.Children)
        {
            if (child is { Name: "alt", Kind: NodeKind.Scalar }) ReadScalar(child, ElementKind.Attachment, Zone.AltText);
            else ReadValues(child);
        }
    }

    private void ReadText(string text, OffsetMap map, Zone zone, string? channel)
    {
        var isHtml = format == TextFormat.Html || (format == TextFormat.Detected && HtmlBody.IsHtml(text));
        var images = isHtml
            ? HtmlReader.Read(text, map, builder, zone, channel, isThread)
            : MarkdownReader.Read(text, map, builder, zone, channel, isThread);
        foreach (var image in images) _images.Add(AsMedia(image));
    }

    /// <summary>Lays every value of a node into the zone of fields.</summary>
    public void ReadValues(Node node)
    {
        if (node.Kind == NodeKind.Scalar) ReadScalar(node, ElementKind.Field, Zone.Field);
        foreach (var child in node.Children)
        {
            ReadKey(child);
            ReadValues(child);
        }
    }

    /// <summary>Keys are names that we know, but for those that somebody's number is: <c>{"3273…": "hadir"}</c>.</summary>
    private void ReadKey(Node node)
    {
        if (node.Name is not { Length: >= FewestDigits } name || name.Count(char.IsDigit) < FewestDigits) return;
        builder.BeginBlock(ElementKind.Field, Zone.Field, "\n");
        builder.Append(name, 0, name.Length, node.NameMap);
        builder.EndBlock();
    }

    private void ReadScalar(Node node, ElementKind kind, Zone zone)
    {
        if (node.Text.Length == 0 || (zone != Zone.Field && refused.Contains(node))) return;
        builder.BeginBlock(kind, zone, "\n");
        builder.Append(node.Text, 0, node.Text.Length, node.Map);
        builder.EndBlock();
    }

    /// <summary>An image in the text is described as if it stood in the field <c>media</c>.</summary>
    private static Node AsMedia(PostImage image)
    {
        var place = new TextSpan(image.Span.Start, 0);
        List<Node> children = [new(NodeKind.Scalar, place, []) { Name = "berkas", Text = image.File, IsQuoted = true }];
        if (image.Alt.Length > 0) children.Add(new Node(NodeKind.Scalar, place, []) { Name = "alt", Text = image.Alt, IsQuoted = true });
        return new Node(NodeKind.Mapping, image.Span, children);
    }
}
