using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Follows the steps of a sequence to both sides of a found one.</summary>
internal sealed class SequenceMatcher(TextScope scope, SequenceStep[] steps, TermSet[] terms)
{
    /// <summary>The tokens from the first to the last step; null when some step is missing.</summary>
    public (int First, int Last)? Match(PostContext context, int anchor, int first, int last)
    {
        var start = Backward(context, anchor - 1, first, steps[anchor].Within);
        if (start < 0) return null;
        var end = Forward(context, anchor + 1, last);
        return end < 0 ? null : (start, end);
    }

    /// <summary>The last token of the steps from <paramref name="step"/> on; -1 when they do not follow.</summary>
    private int Forward(PostContext context, int step, int last)
    {
        if (step == steps.Length) return last;
        var skipped = 0;
        for (var i = last + 1; i < context.Post.ElementSpan.Length && context.Post.ElementSpan[i].IsToken; i++)
        {
            if (LengthAt(context, step, i) is > 0 and var length && Forward(context, step + 1, i + length - 1) is >= 0 and var end) return end;
            if (!CanSkip(context, i, ref skipped, steps[step].Within)) break;
        }

        return steps[step].IsOptional ? Forward(context, step + 1, last) : -1;
    }

    /// <summary>The first token of the steps up to <paramref name="step"/>; -1 when they do not stand before <paramref name="first"/>.</summary>
    /// <param name="context">The post.</param>
    /// <param name="step">The step to look for; those before it follow.</param>
    /// <param name="first">The first token of the step behind it that is present.</param>
    /// <param name="within">How many tokens may stand before that one, whatever optional steps are absent.</param>
    private int Backward(PostContext context, int step, int first, int within)
    {
        if (step < 0) return first;
        var skipped = 0;
        for (var i = first - 1; i >= 0 && context.Post.ElementSpan[i].IsToken; i--)
        {
            if (StartOf(context, step, i) is >= 0 and var start && Backward(context, step - 1, start, steps[step].Within) is >= 0 and var found) return found;
            if (!CanSkip(context, i, ref skipped, within)) break;
        }

        return steps[step].IsOptional ? Backward(context, step - 1, first, within) : -1;
    }

    /// <summary>Punctuation is free; other tokens count.</summary>
    private static bool CanSkip(PostContext context, int token, ref int skipped, int within) =>
        context.Post.ElementSpan[token].Kind == ElementKind.Punctuation || ++skipped <= within;

    /// <summary>How many tokens the step takes from a token on; 0 when it does not stand there.</summary>
    private int LengthAt(PostContext context, int step, int token)
    {
        var length = terms[step].LengthAt(context.Words, token);
        if (length == 0 && IsOfClass(context, steps[step], token)) length = 1;
        for (var i = token; i < token + length; i++)
        {
            if (!scope.Includes(context.Post.ElementSpan[i])) return 0;
        }

        return length;
    }

    /// <summary>Where the step begins that ends with a token; -1 when it does not end there.</summary>
    private int StartOf(PostContext context, int step, int last)
    {
        for (var i = last; i >= 0 && i > last - LongestTerm && context.Post.ElementSpan[i].IsToken; i--)
        {
            if (LengthAt(context, step, i) == last - i + 1) return i;
        }

        return -1;
    }

    private const int LongestTerm = 8;

    private static bool IsOfClass(PostContext context, SequenceStep step, int token)
    {
        var element = context.Post.ElementSpan[token];
        if (!step.Kinds.Contains(element.Kind)) return false;
        return !step.IsCapitalised || char.IsUpper(context.Post.Text[element.Start]);
    }
}
