namespace ComplianceLint.Text;

/// <summary>A date as a text states it, possibly one that no calendar has; 0 stands for a part that is not stated.</summary>
internal readonly record struct DateReading(int Day, int Month, int Year)
{
    public DateOnly? ToDate() =>
        Year is >= 1 and <= 9999 && Month is >= 1 and <= 12 && Day >= 1 && Day <= DateTime.DaysInMonth(Year, Month)
            ? new DateOnly(Year, Month, Day)
            : null;

    /// <summary>Reads the date at the start of a text that begins with a digit or a month's name.</summary>
    /// <returns>The number of code units; 0 when no date stands there.</returns>
    public static int Read(ReadOnlySpan<char> text, out DateReading date)
    {
        date = default;
        if (!char.IsAsciiDigit(text[0])) return ReadMonthFirst(text, out date);
        var day = new Cursor(text).Digits(out var first);
        return day switch
        {
            1 or 2 when day < text.Length && text[day] is '/' or '-' or '.' => ReadNumeric(text, day, first, out date),
            1 or 2 => ReadDayMonth(text, day, first, out date),
            4 when day < text.Length && text[day] == '-' => ReadIso(text, first, out date),
            _ => 0,
        };
    }

    /// <summary>Reads “(17/8)”, which is a date only between brackets behind a weekday.</summary>
    public static int ReadDayMonthInBrackets(ReadOnlySpan<char> text, out DateReading date)
    {
        date = default;
        var cursor = new Cursor(text);
        if (cursor.Digits(out var day) is not (1 or 2) || !cursor.Take('/')) return 0;
        if (cursor.Digits(out var month) is not (1 or 2) || !cursor.Is(')')) return 0;
        if (day is < 1 or > 31 || month is < 1 or > 12) return 0;
        date = new DateReading(day, month, 0);
        return cursor.Position;
    }

    private static int ReadNumeric(ReadOnlySpan<char> text, int at, int first, out DateReading date)
    {
        date = default;
        var separator = text[at];
        var cursor = new Cursor(text) { Position = at + 1 };
        if (cursor.Digits(out var second) is not (1 or 2) || !cursor.Take(separator)) return 0;
        var yearDigits = cursor.Digits(out var year);
        if (yearDigits is not (2 or 4) || (yearDigits == 2 && separator == '.')) return 0;
        if (cursor.Is(separator) || cursor.IsLetterOrDigit) return 0;
        date = new DateReading(first, second, yearDigits == 2 ? 2000 + year : year);
        return cursor.Position;
    }

    private static int ReadIso(ReadOnlySpan<char> text, int year, out DateReading date)
    {
        date = default;
        var cursor = new Cursor(text) { Position = 5 };
        if (cursor.Digits(out var month) != 2 || !cursor.Take('-')) return 0;
        if (cursor.Digits(out var day) != 2 || cursor.Is('-') || cursor.IsLetterOrDigit) return 0;
        date = new DateReading(day, month, year);
        return cursor.Position;
    }

    private static int ReadDayMonth(ReadOnlySpan<char> text, int at, int day, out DateReading date)
    {
        date = default;
        var cursor = new Cursor(text) { Position = at };
        if (cursor.Word() is "st" or "nd" or "rd" or "th") cursor.Position += 2;
        if (!cursor.Space()) return 0;
        if (cursor.Word() is "of")
        {
            cursor.Position += 2;
            if (!cursor.Space()) return 0;
        }

        var name = cursor.Word();
        var month = MonthNames.Month(name);
        if (month == 0) return ReadHijri(ref cursor, day, out date);
        cursor.Position += name.Length;
        date = new DateReading(day, month, cursor.Year());
        return cursor.Position;
    }

    /// <summary>“1 Ramadan 1447 H”, which stands in no month of this calendar.</summary>
    private static int ReadHijri(ref Cursor cursor, int day, out DateReading date)
    {
        date = default;
        var month = HijriMonths.LengthAt(cursor.Rest);
        if (month == 0) return 0;
        cursor.Position += month;
        var year = cursor.Year();
        if (year == 0) return 0;
        var end = cursor.Position;
        date = new DateReading(day, 0, year);
        return cursor.Space() && cursor.Word() is "H" or "Hijriah" or "Hijriyah" or "AH" ? cursor.Position + cursor.Word().Length : end;
    }

    /// <summary>“August 17, 2026” in English; in either language “Agustus 2026”, which has no day.</summary>
    private static int ReadMonthFirst(ReadOnlySpan<char> text, out DateReading date)
    {
        date = default;
        var cursor = new Cursor(text);
        var name = cursor.Word();
        var month = MonthNames.Month(name);
        if (month == 0) return 0;
        cursor.Position = name.Length;
        if (cursor.Year() is > 0 and var year)
        {
            date = new DateReading(0, month, year);
            return cursor.Position;
        }

        if (!cursor.Space() || cursor.Digits(out var day) is not (1 or 2)) return 0;
        if (cursor.Word() is "st" or "nd" or "rd" or "th") cursor.Position += 2;
        if (cursor.IsLetterOrDigit) return 0;
        var end = cursor.Position;
        cursor.Take(',');
        var stated = cursor.Year();
        // “pada April 17 orang hadir”: a name that is Indonesian too needs the year.
        if (stated == 0 && !MonthNames.IsEnglish(name)) return 0;
        date = new DateReading(day, month, stated);
        return stated > 0 ? cursor.Position : end;
    }

    private ref struct Cursor(ReadOnlySpan<char> text)
    {
        private readonly ReadOnlySpan<char> _text = text;

        public int Position { get; set; }

        public readonly ReadOnlySpan<char> Rest => _text[Position..];

        public readonly bool IsLetterOrDigit => Position < _text.Length && char.IsLetterOrDigit(_text[Position]);

        public readonly bool Is(char c) => Position < _text.Length && _text[Position] == c;

        public bool Take(char c)
        {
            if (!Is(c)) return false;
            Position++;
            return true;
        }

        /// <summary>One or two blanks, or a line break inside a paragraph.</summary>
        public bool Space()
        {
            var start = Position;
            while (Position < _text.Length && _text[Position] is ' ' or '\n' or '\t' or '\u00A0' && Position - start < 2) Position++;
            return Position > start;
        }

        /// <returns>The number of digits; the value counts at most six.</returns>
        public int Digits(out int value)
        {
            value = 0;
            var start = Position;
            while (Position < _text.Length && char.IsAsciiDigit(_text[Position]) && Position - start < 6)
            {
                value = (value * 10) + (_text[Position++] - '0');
            }

            return Position - start;
        }

        public readonly ReadOnlySpan<char> Word()
        {
            var end = Position;
            while (end < _text.Length && char.IsLetter(_text[end])) end++;
            return _text[Position..end];
        }

        /// <summary>A blank and four digits that no further digit or unit of a number follows; 0 and no step otherwise.</summary>
        public int Year()
        {
            var start = Position;
            Take('.');
            if (Space() && Digits(out var year) == 4 && year is >= 1000 and <= 2999 && !IsLetterOrDigit && !ContinuesNumber) return year;
            Position = start;
            return 0;
        }

        private readonly bool ContinuesNumber =>
            Position + 1 < _text.Length && _text[Position] is '.' or ',' && char.IsAsciiDigit(_text[Position + 1]);
    }
}
