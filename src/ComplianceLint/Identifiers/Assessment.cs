namespace ComplianceLint.Identifiers;

/// <summary>How well a stretch of text fits a kind of identifier, and why.</summary>
/// <param name="Score">0 to 100.</param>
/// <param name="Signs">What speaks for it and against it.</param>
/// <param name="Digits">How many digits it has.</param>
/// <param name="Label">The word that names it, as our vocabulary or a rule writes it: never a part of the text.</param>
internal readonly record struct Assessment(int Score, Signs Signs, int Digits = 0, string? Label = null)
{
    /// <summary>From here on a number is masked: rather one number too many than somebody's.</summary>
    public const int Masked = 25;

    /// <summary>From here on a rule finds it.</summary>
    public const int Found = 40;

    /// <summary>From here on the finding has the strong grade.</summary>
    public const int Strong = 70;

    /// <summary>What a word beside a number adds: any shape, however weak, is then found.</summary>
    private const int OfLabel = 50;
    private const int OfHint = 20;

    /// <summary>A word that names something else; only the strongest shapes stay masked.</summary>
    private const int OfOtherLabel = -45;

    /// <summary>A word that names another identifier, which fits better or not at all.</summary>
    private const int OfRivalLabel = -20;

    /// <summary>The digits alone.</summary>
    public static Assessment Of(int score, Signs signs, in Number number) => new(score, signs | number.Signs, number.Digits.Length);

    /// <summary>The digits and the words around them.</summary>
    public Assessment Beside(IdentifierKind kind, in Surroundings around)
    {
        // No word makes an identifier of what has no shape of one.
        if (this == default) return this;
        var support = around.SupportOf(kind, out var label, out var isBehind);
        var (more, sign) = support switch
        {
            Support.Label => (OfLabel, isBehind ? Signs.LabelBehind : Signs.LabelBefore),
            Support.Hint => (OfHint, isBehind ? Signs.LabelBehind : Signs.LabelBefore),
            Support.OtherLabel => (OfOtherLabel, Signs.OtherLabel),
            Support.RivalLabel => (OfRivalLabel, Signs.OtherLabel),
            _ => (0, Signs.None),
        };
        return this with { Score = Math.Clamp(Score + more, 0, 100), Signs = Signs | sign, Label = label };
    }

    /// <summary>The digits and the words around them, without which the digits say nothing.</summary>
    public Assessment OnlyBeside(IdentifierKind kind, in Surroundings around) =>
        around.SupportOf(kind, out _, out _) is Support.Label or Support.Hint ? Beside(kind, around) : default;

    /// <summary>A rule's own word stands beside it.</summary>
    public Assessment NamedBy(string label) => this with { Score = Math.Min(100, Score + OfLabel), Signs = (Signs & ~Signs.OtherLabel) | Signs.LabelBefore, Label = label };

    public Assessment AtMost(int score) => Score > score ? this with { Score = score } : this;
}
