namespace ComplianceLint.Patterns;

/// <summary>ASCII characters one by one, and all others together.</summary>
internal readonly record struct CharacterSet(UInt128 Ascii, bool HasOthers)
{
    /// <summary>The number of characters that a set tells apart: the ASCII ones and “any other”.</summary>
    public const int Count = Other + 1;

    private const int Other = 128;

    public static CharacterSet Empty { get; }

    public static CharacterSet All { get; } = new(UInt128.MaxValue, true);

    public static CharacterSet Digits { get; } = Range('0', '9') with { HasOthers = true };

    public static CharacterSet Letters { get; } = Range('A', 'Z') | Range('a', 'z') with { HasOthers = true };

    public static CharacterSet WordCharacters { get; } = Letters | Digits | Of('_');

    public static CharacterSet Blanks { get; } = Range('\t', '\r') | Of(' ') with { HasOthers = true };

    /// <summary>The number under which a character stands in a table.</summary>
    public static int IndexOf(char c) => c < Other ? c : Other;

    public static CharacterSet Of(char c) => Range(c, c);

    public static CharacterSet Range(char from, char to)
    {
        var ascii = UInt128.Zero;
        for (int c = from; c <= Math.Min((int)to, Other - 1); c++) ascii |= UInt128.One << c;
        return new(ascii, to >= Other);
    }

    public static CharacterSet operator |(CharacterSet a, CharacterSet b) => new(a.Ascii | b.Ascii, a.HasOthers || b.HasOthers);

    /// <summary>Everything that is not in the set; another character may be, since not all are alike.</summary>
    public CharacterSet Complement() => new(~Ascii, true);

    public bool Contains(int index) => index == Other ? HasOthers : (Ascii >> index & 1) != 0;

    /// <summary>The set in either case. A few other letters are written small or large as ASCII ones, “K” (Kelvin) as “k”.</summary>
    public CharacterSet InAnyCase()
    {
        var (large, small) = (Range('A', 'Z').Ascii, Range('a', 'z').Ascii);
        return new(Ascii | ((Ascii & large) << 32) | ((Ascii & small) >> 32), HasOthers || (Ascii & (large | small)) != 0);
    }
}
