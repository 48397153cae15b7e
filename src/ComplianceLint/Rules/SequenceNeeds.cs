namespace ComplianceLint.Rules;

/// <summary>What a sentence must have besides the step by which a sequence is found.</summary>
/// <param name="Words">Rows of terms of which one must stand there, by the numbers of <see cref="NeededWords"/>; those with the fewest terms first.</param>
/// <param name="Kinds">A bit for each kind of element that must.</param>
internal sealed record SequenceNeeds(int[] Words, int Kinds)
{
    /// <param name="steps">The sequence.</param>
    /// <param name="terms">The terms of each step.</param>
    /// <param name="anchor">The step by which it is found.</param>
    /// <param name="numberOf">Numbers rows of terms.</param>
    public static SequenceNeeds Of(IReadOnlyList<SequenceStep> steps, TermSet[] terms, int anchor, Func<TermSet, int> numberOf)
    {
        var kinds = 0;
        var words = new List<TermSet>();
        for (var i = 0; i < steps.Count; i++)
        {
            if (i == anchor || steps[i].IsOptional) continue;
            if (steps[i] is { Class: null, Terms.Count: > 0 }) words.Add(terms[i]);
            else if (steps[i] is { Class: { } tokens, Terms.Count: 0 } && TokenClasses.KindOf(tokens) is { } kind) kinds |= 1 << (int)kind;
        }

        return new SequenceNeeds([.. words.OrderBy(set => set.Spellings.Count).Select(numberOf).Distinct()], kinds);
    }

    /// <summary>The need that is asked for first; 0 for none.</summary>
    public int First => Words.Length == 0 ? 0 : Words[0];

    /// <summary>The same where more than the first is needed; null where it is all.</summary>
    public SequenceNeeds? More => Words.Length > 1 || Kinds != 0 ? this : null;
}
