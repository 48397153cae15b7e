namespace ComplianceLint.Text;

/// <summary>A place in a text that may be a date, and the pieces that can follow there.</summary>
internal ref struct DateCursor(ReadOnlySpan<char> text)
{
    private readonly ReadOnlySpan<char> _text = text;

    public int Position { get; set; }

    public readonly ReadOnlySpan<char> Rest => _text[Position..];

    public readonly char Next => Position < _text.Length ? _text[Position] : '\0';

    public readonly bool IsLetterOrDigit => char.IsLetterOrDigit(Next);

    public bool Take(char c)
    {
        if (Next != c || c == '\0') return false;
        Position++;
        return true;
    }

    /// <summary>A hyphen in any of the shapes that keyboards and word processors make of it.</summary>
    public static bool IsDash(char c) => c is '-' or '‐' or '‑' or '‒' or '–' or '−';

    public static bool IsSeparator(char c) => c is '/' or '.' || IsDash(c);

    public static bool IsBlank(char c) => c is ' ' or '\n' or '\r' or '\t' or '\u00A0' or '\u2009' or '\u202F';

    /// <summary>True when what stands here begins with the sign and goes on: “…-5” is no end of a date.</summary>
    public readonly bool GoesOnWith(char separator) =>
        Next == separator && Position + 1 < _text.Length && char.IsLetterOrDigit(_text[Position + 1]);

    /// <summary>One or two blanks, or a line break inside a paragraph.</summary>
    public bool Space()
    {
        var start = Position;
        while (IsBlank(Next) && Position - start < 2) Position++;
        return Position > start;
    }

    /// <returns>The number of digits; the value counts at most six.</returns>
    public int Digits(out int value)
    {
        value = 0;
        var start = Position;
        while (char.IsAsciiDigit(Next) && Position - start < 6) value = (value * 10) + (_text[Position++] - '0');
        return Position - start;
    }

    /// <summary>The letters that stand here; at most as many as the longest name, so that a row of letters is not read again and again.</summary>
    public readonly ReadOnlySpan<char> Word()
    {
        var end = Position;
        while (end < _text.Length && end - Position <= MonthNames.Longest && char.IsLetter(_text[end])) end++;
        return _text[Position..end];
    }

    public bool TakeWord(string folded)
    {
        if (!Fold.Equal(Word(), folded)) return false;
        Position += folded.Length;
        return true;
    }

    /// <summary>“st”, “nd”, “rd”, “th” behind the number of a day.</summary>
    public void TakeOrdinal()
    {
        if (Word() is "st" or "nd" or "rd" or "th") Position += 2;
    }

    /// <summary>A blank and four digits, perhaps behind a comma or “tahun”, that no further digit or unit of a number follows; 0 and no step otherwise.</summary>
    public int Year()
    {
        var start = Position;
        if (!Take('.')) Take(',');
        if (Space())
        {
            if (TakeWord("tahun")) Space();
            if (Digits(out var year) == 4 && year is >= 1000 and <= 2999 && !IsLetterOrDigit && !ContinuesNumber && !IsCount) return year;
        }

        Position = start;
        return 0;
    }

    private readonly bool ContinuesNumber =>
        Position + 1 < _text.Length && Next is '.' or ',' && char.IsAsciiDigit(_text[Position + 1]);

    /// <summary>“pada 17 Agustus 2000 paket dibagikan”: a noun that is counted.</summary>
    private readonly bool IsCount
    {
        get
        {
            if (Next != ' ') return false;
            var ahead = this;
            ahead.Position++;
            return ahead.Word() is "orang" or "warga" or "peserta" or "paket" or "unit" or "ekor" or "buah" or "rumah" or "keluarga" or "siswa" or "pelari" or "bibit" or "people";
        }
    }
}
