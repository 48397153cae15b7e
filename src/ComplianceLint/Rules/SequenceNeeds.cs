namespace ComplianceLint.Rules;

/// <summary>A term of a step that must stand in a sentence before the sequence is looked for.</summary>
internal readonly record struct SequenceMark(int Sequence, int Step)
{
    private const int Steps = 16;

    /// <summary>How the mark is kept beside the registrations of terms.</summary>
    public int Registration => ~((Sequence * Steps) + Step);

    public static SequenceMark Of(int registration) => new(~registration / Steps, ~registration % Steps);
}

/// <summary>What a sentence must have besides the step by which a sequence is found.</summary>
/// <param name="Sequence">The number of the sequence.</param>
/// <param name="Steps">A bit for each step of which a term must stand there.</param>
/// <param name="Kinds">A bit for each kind of element that must.</param>
internal sealed record SequenceNeeds(int Sequence, int Steps, int Kinds)
{
    public static SequenceNeeds Of(IReadOnlyList<SequenceStep> steps, int anchor, int sequence)
    {
        int byTerms = 0, kinds = 0;
        for (var i = 0; i < steps.Count; i++)
        {
            if (i == anchor || steps[i].IsOptional) continue;
            if (steps[i] is { Class: null, Terms.Count: > 0 }) byTerms |= 1 << i;
            else if (steps[i] is { Class: { } tokens, Terms.Count: 0 } && TokenClasses.KindOf(tokens) is { } kind) kinds |= 1 << (int)kind;
        }

        return new SequenceNeeds(sequence, byTerms, kinds);
    }

    public bool Marks(int step) => (Steps >> step & 1) != 0;
}
