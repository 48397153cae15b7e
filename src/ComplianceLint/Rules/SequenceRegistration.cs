namespace ComplianceLint.Rules;

/// <summary>Chooses the step that a sequence is found by; the others are looked at only around it.</summary>
internal static class SequenceRegistration
{
    public static void Register(AnalysisContext context, IReadOnlyList<SequenceStep> steps, TextScope scope, Action<SequenceHit> action)
    {
        var anchor = AnchorOf(steps);
        if (anchor < 0 || steps.Count > SequenceMatcher.MostSteps) throw new ArgumentException("A sequence needs one to twelve steps, of which one can be looked for.", nameof(steps));
        TermSet[] terms = [.. steps.Select(step => context.Compile(step.Terms))];
        var matcher = new SequenceMatcher(scope, [.. steps], terms);
        var step = steps[anchor];
        if (step.Terms.Count > 0)
        {
            context.Watch(steps, terms, anchor, scope, hit =>
            {
                if (matcher.Match(hit.Context, anchor, hit.First, hit.Last) is { } found) action(found);
            });
        }

        if (step.Class is not { } tokens || TokenClasses.KindOf(tokens) is not { } kind) return;
        context.Watch(kind, scope, (post, token) =>
        {
            var length = TokenClasses.LengthAt(post, tokens, token);
            if (length > 0 && matcher.Match(post, anchor, token, token + length - 1) is { } found) action(found);
        });
    }

    /// <summary>A step with terms and without a class, else one of a class of rare tokens; -1 when there is none.</summary>
    public static int AnchorOf(IReadOnlyList<SequenceStep> steps)
    {
        var byTerms = steps.ToList().FindIndex(step => step is { IsOptional: false, Class: null, Terms.Count: > 0 });
        return byTerms >= 0 ? byTerms : steps.ToList().FindIndex(step => step is { IsOptional: false, Class: { } tokens } && TokenClasses.KindOf(tokens) is not null);
    }
}
