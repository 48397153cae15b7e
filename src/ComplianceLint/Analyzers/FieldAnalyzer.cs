using ComplianceLint.Posts;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Finds a field that is missing, or that has a value which policy does not allow.</summary>
internal sealed class FieldAnalyzer : PostAnalyzer
{
    private FieldShape _field = PostFields.Root;
    private FieldShape? _child;
    private IReadOnlyList<string> _allowed = [];

    public static FieldAnalyzer Read(CheckReader check)
    {
        var path = check.RequiredText("field");
        var parts = path.Split("[].");
        var field = PostFields.Root.Child(parts[0]);
        var child = parts.Length == 2 ? field?.Child(parts[1]) : null;
        if (field is null || parts.Length > 2 || (parts.Length == 2 && child is null))
        {
            check.FaultUnknown(check.Node["field"] ?? check.Node, path, AllPaths);
        }

        return new FieldAnalyzer { _field = field ?? PostFields.Root, _child = child, _allowed = check.Texts("oneOf") };
    }

    public override void Initialize(AnalysisContext context) =>
        context.RegisterPostAction(Check, post => _child is null ? post.Post.ExpectsFields : Items(post.Post).Any());

    private static IEnumerable<string> AllPaths => PostFields.Root.Children.SelectMany(shape =>
        shape.Children.Select(child => $"{shape.Name}[].{child.Name}").Prepend(shape.Name));

    private void Check(PostContext context)
    {
        if (_child is null)
        {
            if (context.Post.ExpectsFields) CheckValue(context, context.Post.Fields, _field, context.Post.Anchor);
            return;
        }

        foreach (var item in Items(context.Post)) CheckValue(context, item, _child, item.Span.Start);
    }

    /// <summary>The mappings of a list, with the images of the text among the media.</summary>
    private IEnumerable<Node> Items(PostDocument post)
    {
        var list = PostFields.Find(post.Fields, _field);
        IEnumerable<Node> stated = list is null ? [] : list.Kind == NodeKind.Sequence ? list.Children : [list];
        var items = stated.Where(item => item.Kind == NodeKind.Mapping && !post.Refused.Contains(item));
        return _field.Name == "media" ? items.Concat(post.Images) : items;
    }

    private void CheckValue(PostContext context, Node? mapping, FieldShape shape, int anchor)
    {
        var value = PostFields.Find(mapping, shape);
        // A value of a wrong shape is reported by the shape check alone.
        if (value is not null && context.Post.Refused.Contains(value)) return;
        if (value is null || value.IsEmpty) context.Report(Details(shape) with { Anchor = value is null ? anchor : value.NameSpan.Start });
        else if (_allowed.Count > 0) CheckAllowed(context, value, shape);
    }

    private void CheckAllowed(PostContext context, Node value, FieldShape shape)
    {
        foreach (var stated in value.Kind == NodeKind.Sequence ? value.Children : [value])
        {
            var canonical = shape.Choices.GetValueOrDefault(stated.Text, stated.Text);
            if (context.Post.Refused.Contains(stated) || _allowed.Contains(canonical, StringComparer.OrdinalIgnoreCase)) continue;
            context.Report(Details(shape) with { Anchor = stated.Span.Start });
        }
    }

    private static Finding Details(FieldShape shape) => new()
    {
        Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal) { ["field"] = new(shape.Name, shape.Alias ?? shape.Name) },
    };
}
