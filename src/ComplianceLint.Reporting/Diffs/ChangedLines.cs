namespace ComplianceLint.Reporting.Diffs;

/// <summary>Lines that become others; a start and a length of line numbers from 0 each.</summary>
/// <param name="Before">The old ones.</param>
/// <param name="After">The new ones.</param>
internal sealed record ChangedLines(TextSpan Before, TextSpan After)
{
    public required List<TextSpan> SpansBefore { get; init; }

    public required List<TextSpan> SpansAfter { get; init; }

    /// <summary>The lines that changes touch; what stands on one line or on neighbouring ones is one.</summary>
    public static IReadOnlyList<ChangedLines> Of(IReadOnlyList<TextChange> changes, TextLines before, TextLines after)
    {
        var found = new List<ChangedLines>();
        foreach (var change in changes)
        {
            var (old, now) = (LinesOf(change.Before, before), LinesOf(change.After, after));
            if (found is [.., var last] && old.Start <= last.Before.End && now.Start <= last.After.End)
            {
                last.SpansBefore.Add(change.Before);
                last.SpansAfter.Add(change.After);
                found[^1] = last with { Before = TextSpan.FromBounds(last.Before.Start, old.End), After = TextSpan.FromBounds(last.After.Start, now.End) };
            }
            else found.Add(new ChangedLines(old, now) { SpansBefore = [change.Before], SpansAfter = [change.After] });
        }

        return [.. found.Select(lines => lines.WithoutEqualEnds(before, after))];
    }

    private static TextSpan LinesOf(TextSpan span, TextLines lines) => TextSpan.FromBounds(lines.LineOf(span.Start), Math.Min(lines.Count, lines.LineOf(span.End) + 1));

    /// <summary>A change that ends at a line break reaches into a line that stays as it is.</summary>
    private ChangedLines WithoutEqualEnds(TextLines before, TextLines after)
    {
        var (old, now) = (Before, After);
        while (old.Length > 0 && now.Length > 0 && before.HasEqual(old.End - 1, after, now.End - 1)) (old, now) = (old with { Length = old.Length - 1 }, now with { Length = now.Length - 1 });
        while (old.Length > 0 && now.Length > 0 && before.HasEqual(old.Start, after, now.Start)) (old, now) = (new(old.Start + 1, old.Length - 1), new(now.Start + 1, now.Length - 1));
        return this with { Before = old, After = now };
    }
}
