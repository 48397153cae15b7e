namespace ComplianceLint.Reporting.Html;

/// <summary>The key of the field in which a place of a file stands, as the post writes it: <c>media.berkas</c>.</summary>
internal static class FieldName
{
    /// <summary>Masked; null where the place is in no field.</summary>
    public static string? At(Analysis analysis, int place)
    {
        var names = new List<string>();
        for (var node = analysis.Post.Fields; node is not null; node = ChildAt(node, place))
        {
            if (node.Name is not null) names.Add(analysis.Mask(node.NameSpan));
        }

        return names.Count == 0 ? null : string.Join('.', names);
    }

    private static Node? ChildAt(Node node, int place) =>
        node.Children.FirstOrDefault(child => Holds(child.Span, place) || (!child.NameSpan.IsEmpty && Holds(child.NameSpan, place)));

    private static bool Holds(TextSpan span, int place) => place >= span.Start && place <= span.End;
}
