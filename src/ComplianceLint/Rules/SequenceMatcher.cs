namespace ComplianceLint.Rules;

/// <summary>Follows the steps of a sequence to both sides of a found one.</summary>
internal sealed class SequenceMatcher(TextScope scope, SequenceStep[] steps, TermSet[] terms)
{
    /// <summary>How far a sequence may reach to either side of its anchor: a bound for hostile text, far beyond what a sentence says.</summary>
    private const int Reach = 64;

    public const int MostSteps = 12;

    private readonly int _captured = Array.FindIndex(steps, step => step.IsCaptured);

    /// <summary>The place from the first to the last step; null when some step is missing.</summary>
    public SequenceHit? Match(PostContext context, int anchor, int first, int last)
    {
        var walk = new Walk(this, context, stackalloc ulong[MostSteps + 1], first, last);
        if (anchor == _captured) walk.Captured = (first, last);
        var start = walk.Backward(anchor - 1, first, steps[anchor].Within);
        if (start < 0) return null;
        walk.Dead.Clear();
        var end = walk.Forward(anchor + 1, last);
        return end < 0 ? null : new SequenceHit(context, start, end) { Captured = walk.Captured };
    }

    /// <summary>How many tokens the step takes from a token on; 0 when it does not stand there.</summary>
    private int LengthAt(PostContext context, int step, int token)
    {
        var length = terms[step].LengthAt(context, token);
        if (length == 0 && steps[step].Class is { } tokens) length = TokenClasses.LengthAt(context, tokens, token);
        for (var i = token; i < token + length; i++)
        {
            if (!scope.Includes(context.Post.ElementSpan[i])) return 0;
        }

        return length;
    }

    /// <summary>Where the step begins that ends with a token; -1 when it does not end there.</summary>
    private int StartOf(PostContext context, int step, int last)
    {
        for (var i = last; i >= 0 && i > last - LongestStep && context.Post.ElementSpan[i].IsToken; i--)
        {
            if (LengthAt(context, step, i) == last - i + 1) return i;
        }

        return -1;
    }

    private const int LongestStep = 8;

    /// <summary>One search. A place from which the steps do not follow is not searched again: without that the time grows with the power of the steps.</summary>
    private ref struct Walk(SequenceMatcher matcher, PostContext context, Span<ulong> dead, int first, int last)
    {
        public Span<ulong> Dead { get; } = dead;

        public (int First, int Last)? Captured { get; set; }

        /// <summary>The last token of the steps from <paramref name="step"/> on; -1 when they do not follow.</summary>
        public int Forward(int step, int behind)
        {
            if (step == matcher.Steps.Length) return behind;
            if (behind - last >= Reach || (Dead[step] >> (behind - last) & 1) != 0) return -1;
            var skipped = 0;
            for (var i = behind + 1; i < context.Post.ElementSpan.Length && context.Post.ElementSpan[i].IsToken; i++)
            {
                if (matcher.LengthAt(context, step, i) is > 0 and var length && Forward(step + 1, i + length - 1) is >= 0 and var end)
                {
                    if (step == matcher._captured) Captured = (i, i + length - 1);
                    return end;
                }

                if (!CanSkip(i, ref skipped, matcher.Steps[step].Within)) break;
            }

            if (matcher.Steps[step].IsOptional && Forward(step + 1, behind) is >= 0 and var without) return without;
            Dead[step] |= 1UL << (behind - last);
            return -1;
        }

        /// <summary>The first token of the steps up to <paramref name="step"/>; -1 when they do not stand before <paramref name="before"/>.</summary>
        /// <param name="step">The step to look for; those before it follow.</param>
        /// <param name="before">The first token of the step behind it that is present.</param>
        /// <param name="within">How many tokens may stand before that one, whatever optional steps are absent.</param>
        public int Backward(int step, int before, int within)
        {
            if (step < 0) return before;
            // Where an optional step was left out another distance counts, so only full steps are remembered.
            var isFull = within == matcher.Steps[step + 1].Within;
            if (first - before >= Reach || (isFull && (Dead[step] >> (first - before) & 1) != 0)) return -1;
            var skipped = 0;
            for (var i = before - 1; i >= 0 && context.Post.ElementSpan[i].IsToken; i--)
            {
                if (matcher.StartOf(context, step, i) is >= 0 and var start && Backward(step - 1, start, matcher.Steps[step].Within) is >= 0 and var found)
                {
                    if (step == matcher._captured) Captured = (start, i);
                    return found;
                }

                if (!CanSkip(i, ref skipped, within)) break;
            }

            if (matcher.Steps[step].IsOptional && Backward(step - 1, before, within) is >= 0 and var without) return without;
            if (isFull) Dead[step] |= 1UL << (first - before);
            return -1;
        }

        /// <summary>Punctuation is free; other tokens count.</summary>
        private readonly bool CanSkip(int token, ref int skipped, int within) =>
            context.Post.ElementSpan[token].Kind == ElementKind.Punctuation || ++skipped <= within;
    }

    private SequenceStep[] Steps => steps;
}
