namespace ComplianceLint.Fixes;

/// <summary>Collects the fixes of a text and chooses those that can be applied together.</summary>
internal static class Proposals
{
    /// <summary>One fix for each open finding that has one, in the order of their places.</summary>
    public static IReadOnlyList<Proposal> Of(AnalyzedSource source, Func<Rule, bool> isWanted, bool withSuggestions)
    {
        var proposals =
            from post in Enumerable.Range(0, source.Analyses.Count)
            from diagnostic in source.Analyses[post].Diagnostics
            where diagnostic is { Status: DiagnosticStatus.Open, IsReview: false } && isWanted(diagnostic.Rule)
            let fix = Choose(diagnostic, withSuggestions)
            where fix is not null && !IsIdle(fix, source.Source.Text)
            orderby fix.Edits.Min(edit => edit.Span.Start), diagnostic.Rule.Id
            select new Proposal(post, diagnostic, fix);
        return [.. proposals];
    }

    /// <summary>Leaves out what overlaps an earlier one: it waits for the next pass. The same edit for two channels is made once.</summary>
    public static IReadOnlyList<Proposal> Apart(IReadOnlyList<Proposal> proposals)
    {
        var taken = new List<TextSpan>();
        var chosen = new List<Proposal>();
        foreach (var proposal in proposals)
        {
            if (proposal.Fix.Edits.Any(edit => Meets(taken, edit.Span))) continue;
            foreach (var edit in proposal.Fix.Edits) taken.Insert(PlaceOf(taken, edit.Span), edit.Span);
            chosen.Add(proposal);
        }

        return chosen;
    }

    private static Fix? Choose(Diagnostic diagnostic, bool withSuggestions) =>
        diagnostic.Fixes.FirstOrDefault(fix => fix.Applicability == Applicability.Safe) ?? (withSuggestions && diagnostic.Fixes is [var first, ..] ? first : null);

    /// <summary>An edit that writes what stands there already would be a circle of its own.</summary>
    private static bool IsIdle(Fix fix, string text) =>
        fix.Edits.All(edit => text.AsSpan(edit.Span.Start, edit.Span.Length).SequenceEqual(edit.NewText));

    private static bool Meets(List<TextSpan> taken, TextSpan span)
    {
        var place = PlaceOf(taken, span);
        return (place > 0 && Collide(taken[place - 1], span)) || (place < taken.Count && Collide(taken[place], span));
    }

    /// <summary>Two insertions at one place collide too: nobody says which comes first.</summary>
    private static bool Collide(TextSpan a, TextSpan b) => a.Start == b.Start || a.Overlaps(b);

    private static int PlaceOf(List<TextSpan> taken, TextSpan span)
    {
        var place = taken.BinarySearch(span, Comparer<TextSpan>.Create((a, b) => a.CompareTo(b)));
        return place < 0 ? ~place : place;
    }
}
