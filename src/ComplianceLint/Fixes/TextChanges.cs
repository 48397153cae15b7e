namespace ComplianceLint.Fixes;

/// <summary>Follows a text through several rounds of edits.</summary>
internal static class TextChanges
{
    /// <summary>The differences between the first and the last of three versions.</summary>
    /// <param name="changes">Those between the first and the second, in order.</param>
    /// <param name="edits">What makes the third of the second; none overlaps another.</param>
    public static IReadOnlyList<TextChange> Append(IReadOnlyList<TextChange> changes, IEnumerable<TextEdit> edits)
    {
        var result = new List<TextChange>();
        // Growth so far, from the first version to the second and from there to the third.
        int earlier = 0, later = 0;
        Stretch? open = null;
        foreach (var next in Stretches(changes, edits))
        {
            if (open is { } stretch && next.Middle.Start <= stretch.Middle.End) open = stretch.With(next);
            else
            {
                Close();
                open = next;
            }
        }

        Close();
        return result;

        void Close()
        {
            if (open is not { } stretch) return;
            var first = new TextSpan(stretch.Middle.Start - earlier, stretch.Middle.Length - stretch.Earlier);
            var third = new TextSpan(stretch.Middle.Start + later, stretch.Middle.Length + stretch.Later);
            result.Add(new TextChange(first, third));
            earlier += stretch.Earlier;
            later += stretch.Later;
        }
    }

    private static IEnumerable<Stretch> Stretches(IReadOnlyList<TextChange> changes, IEnumerable<TextEdit> edits) =>
        changes.Select(change => new Stretch(change.After, change.After.Length - change.Before.Length, 0))
            .Concat(edits.Select(edit => new Stretch(edit.Span, 0, edit.NewText.Length - edit.Span.Length)))
            .OrderBy(stretch => stretch.Middle.Start).ThenBy(stretch => stretch.Middle.Length);

    /// <param name="Middle">Its place in the second version.</param>
    /// <param name="Earlier">By how much it grew from the first.</param>
    /// <param name="Later">By how much it grows to the third.</param>
    private readonly record struct Stretch(TextSpan Middle, int Earlier, int Later)
    {
        public Stretch With(Stretch next) => new(
            TextSpan.FromBounds(Middle.Start, Math.Max(Middle.End, next.Middle.End)), Earlier + next.Earlier, Later + next.Later);
    }
}
