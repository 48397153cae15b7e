namespace ComplianceLint.Fixes;

/// <summary>Decides whether a text is still sound after its edits.</summary>
internal static class FixJudge
{
    /// <summary>True when the file is read at least as well as before, and holds the same posts.</summary>
    public static bool IsRead(AnalyzedSource before, AnalyzedSource after) =>
        after.Failures.Count <= before.Failures.Count
        && after.Analyses.Select(analysis => analysis.Post.Index).SequenceEqual(before.Analyses.Select(analysis => analysis.Post.Index));

    /// <summary>What is wrong with a post after its edits; null when nothing is.</summary>
    /// <param name="original">The post that the edits count from.</param>
    /// <param name="before">The last sound version.</param>
    /// <param name="after">The version to judge.</param>
    /// <param name="edits">All that leads from the original to it.</param>
    public static LocalizedText? FaultOf(PostDocument original, Analysis before, Analysis after, IReadOnlyList<TextEdit> edits)
    {
        if (after.Post.Failures.Count > original.Failures.Count) return FixReasons.Unreadable;
        if (!FieldComparison.OnlyEdited(original, after.Post, edits)) return FixReasons.OtherField;
        // A line of three hyphens would make a thread of a post.
        if (after.Post.Published.Length != original.Published.Length) return FixReasons.OtherPart;
        if (before.IsComplete && !after.IsComplete) return FixReasons.Unchecked;
        return Surplus(before, after) is { } count ? FixReasons.OverLimit(count)
            : NewError(before, after) is { } rule ? FixReasons.NewError(rule)
            : null;
    }

    /// <summary>A text that is too long already may be fixed as long as it does not grow; a thread has several.</summary>
    private static ChannelCount? Surplus(Analysis before, Analysis after) =>
        after.Counts.FirstOrDefault(count => count is { IsOver: true, IsAdvisory: false } && SurplusOf(after, count) > SurplusOf(before, count));

    private static int SurplusOf(Analysis analysis, ChannelCount like) =>
        analysis.Counts.Where(count => count.IsOver && count.Channel == like.Channel && count.Part == like.Part && count.Max == like.Max).Sum(count => count.Count - count.Max);

    private static Rule? NewError(Analysis before, Analysis after)
    {
        var known = Errors(before).CountBy(rule => rule).ToDictionary();
        return Errors(after).CountBy(rule => rule).FirstOrDefault(error => error.Value > known.GetValueOrDefault(error.Key)).Key;
    }

    private static IEnumerable<Rule> Errors(Analysis analysis) =>
        from diagnostic in analysis.Diagnostics
        where diagnostic is { Severity: Severity.Error, Status: DiagnosticStatus.Open, IsReview: false }
        select diagnostic.Rule;
}
