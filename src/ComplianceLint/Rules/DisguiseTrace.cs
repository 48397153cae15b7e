namespace ComplianceLint.Rules;

/// <summary>What was done to a word on the way through its letters, and whether that makes it a word in disguise.</summary>
internal readonly record struct DisguiseTrace
{
    /// <summary>From here on a word can be told when half of its letters are hidden.</summary>
    private const int FewestLong = 6;

    /// <summary>Letters of the word so far.</summary>
    public int Letters { get; init; }

    /// <summary>Places in the text that stand for them; a stretched letter is one.</summary>
    public int Places { get; init; }

    /// <summary>Places that show their own letter.</summary>
    public int Visible { get; init; }

    /// <summary>Digits and signs in place of letters.</summary>
    public int Replaced { get; init; }

    /// <summary>Asterisks in place of any letter.</summary>
    public int Masked { get; init; }

    /// <summary>Pairs of neighbouring places with signs between them.</summary>
    public int SignGaps { get; init; }

    /// <summary>Pairs of neighbouring places with one blank between them.</summary>
    public int BlankGaps { get; init; }

    /// <summary>The first sign between places.</summary>
    public char Sign { get; init; }

    /// <summary>The last asterisk that was taken for a letter and is markup to Markdown; the offset behind it.</summary>
    public int LeftOut { get; init; }

    public bool IsStretched { get; init; }

    /// <summary>Marks, strokes or letters of other scripts.</summary>
    public bool IsDressed { get; init; }

    public bool HasLatin { get; init; }

    public bool HasLookAlikes { get; init; }

    /// <summary>Signs stood between the places that also end and part words: they need every letter to stand alone.</summary>
    public bool NeedsAlone { get; init; }

    /// <summary>The last place is a sign such as the exclamation mark.</summary>
    public bool EndsInSign { get; init; }

    public bool IsDisguise
    {
        get
        {
            var gaps = SignGaps + BlankGaps;
            if (Replaced + Masked + gaps == 0 && !IsStretched && !IsDressed) return false;
            // “tol.ol” and “t o lol” are no disguise, “t.o.l.o.l” and “t o l o l” are.
            if ((NeedsAlone || BlankGaps > 0) && gaps != Places - 1) return false;
            if (BlankGaps > 0 && SignGaps > 0) return false;
            if (HasLookAlikes && !HasLatin) return false;
            // Three letters are too few for anything but “asuuu”.
            if (Letters < 4 && Replaced + Masked + gaps > 0) return false;
            // “SH-17” is a code.
            var hidden = Replaced + Masked;
            var isReadable = Letters < FewestLong ? Visible > hidden : Visible >= hidden;
            return !EndsInSign && isReadable && (Masked == 0 || (Visible >= 3 && Visible >= 2 * Masked));
        }
    }
}
