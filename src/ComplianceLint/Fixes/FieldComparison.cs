using ComplianceLint.Posts;

namespace ComplianceLint.Fixes;

/// <summary>Holds the fields of a post against those before the edits.</summary>
internal static class FieldComparison
{
    /// <summary>True when only values and names differ that an edit touches, and none of them is lost.</summary>
    public static bool OnlyEdited(PostDocument before, PostDocument after, IReadOnlyList<TextEdit> edits)
    {
        if (BodyStart(after) - BodyStart(before) != edits.Where(edit => edit.Span.Start < BodyStart(before)).Sum(edit => edit.NewText.Length - edit.Span.Length)) return false;
        // What could not be read is read once it is repaired: there is nothing to hold it against.
        if (before.Fields is null || after.Failures.Count < before.Failures.Count) return true;
        return after.Fields is { } fields && IsEqual(before.Fields, fields, edits);
    }

    /// <summary>Front matter may end too early and still be read.</summary>
    private static int BodyStart(PostDocument post) => FrontMatter.TryFind(post.Source.Text, out _, out var start) ? start : 0;

    private static bool IsEqual(Node before, Node after, IReadOnlyList<TextEdit> edits)
    {
        if (before.Kind != after.Kind || before.Children.Count != after.Children.Count) return false;
        if (!string.Equals(before.Name, after.Name, StringComparison.Ordinal) && !IsTouched(before.NameSpan, edits)) return false;
        if (before.Kind != NodeKind.Scalar) return before.Children.Zip(after.Children).All(pair => IsEqual(pair.First, pair.Second, edits));
        if (string.Equals(before.Text, after.Text, StringComparison.Ordinal) && before.IsNull == after.IsNull) return true;
        return IsTouched(before.Span, edits) && (before.IsEmpty || !after.IsEmpty);
    }

    private static bool IsTouched(TextSpan span, IReadOnlyList<TextEdit> edits) => edits.Any(edit => edit.Span.Start <= span.End && edit.Span.End >= span.Start);
}
