namespace ComplianceLint.Text;

/// <summary>What the last token says about the end of its sentence.</summary>
internal enum Terminator
{
    None,

    /// <summary>A full stop or dots: ends the sentence before anything but a small letter.</summary>
    Weak,

    /// <summary>An exclamation or question mark.</summary>
    Strong,

    /// <summary>The same inside a quotation that has ended: “Ayo!” kata Bupati.</summary>
    StrongQuoted,

    /// <summary>An emoji ends a sentence before a capital letter.</summary>
    Emoji,
}

/// <summary>The sentence that is being read, and whether it ends before the next token.</summary>
internal struct SentenceState
{
    private int _elementPlusOne;

    public readonly bool IsOpen => _elementPlusOne > 0;

    /// <summary>The index of the sentence's element.</summary>
    public readonly int Element => _elementPlusOne - 1;

    public Terminator Terminator { get; private set; }

    public void Open(int element)
    {
        _elementPlusOne = element + 1;
        Terminator = Terminator.None;
    }

    public void Close() => _elementPlusOne = 0;

    public void Terminate(Terminator terminator) => Terminator = terminator;

    /// <param name="next">The first character of the next token.</param>
    /// <param name="hasGap">White space stands between.</param>
    /// <param name="newLine">A line break is in it; posts break lines where they end a thought, unless the line goes on in small letters.</param>
    public readonly bool EndsBefore(char next, bool hasGap, bool newLine)
    {
        if (newLine && !char.IsLower(next)) return true;
        return Terminator switch
        {
            Terminator.Weak or Terminator.StrongQuoted => hasGap && !char.IsLower(next),
            Terminator.Strong => hasGap,
            Terminator.Emoji => char.IsUpper(next),
            _ => false,
        };
    }
}
