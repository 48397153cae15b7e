namespace ComplianceLint.Text;

/// <summary>Says from what stands around it whether a number that looks like a date or a time is one.</summary>
internal readonly ref struct NumberContext(ReadOnlySpan<char> text, ElementList elements, int sentence, int position)
{
    /// <summary>How many tokens back a look at what stands before may go: rows of thousands would take quadratic time.</summary>
    private const int WalkBack = 16;

    private readonly ReadOnlySpan<char> _text = text;

    /// <summary>“17/8/2026”, unless it goes on a longer number (“800/17/8/2026”) or is one of a version or a chapter.</summary>
    public bool IsDate(in DateReading date)
    {
        if (!date.IsNumeric) return true;
        var previous = Token(1);
        if (position >= 2 && (DateCursor.IsSeparator(_text[position - 1]) || _text[position - 1] == ',') && char.IsLetterOrDigit(_text[position - 2]))
        {
            return WeekdayNames.Read(Token(2)) is not null || IsEndOfSpan();
        }

        return !(Fold.Equal(previous, "versi") || Fold.Equal(previous, "version") || Fold.Equal(previous, "bab")
            || Fold.Equal(previous, "pasal") || Fold.Equal(previous, "butir") || Fold.Equal(previous, "nomor") || Fold.Equal(previous, "v"));
    }

    /// <summary>“Senin (17/8)”, “Senin, 17/8”, “tanggal 17/8”, “kemarin (16/8)”, “Senin–Rabu (17–19/8)”.</summary>
    public bool IsDayMonth(in DateReading date)
    {
        bool isBracketed = false, isRelative = false;
        for (var i = elements.Count - 1; i > sentence && i > elements.Count - WalkBack; i--)
        {
            var token = Text(i);
            if (elements[i].Kind == ElementKind.Punctuation)
            {
                if (token is "(") isBracketed = true;
                else if (IsDash(token) && i - 1 > sentence && elements[i - 1].Kind == ElementKind.Number && elements[i - 1].Length <= 2) i--;
                else if (token is not ("," or ".")) break;
                continue;
            }

            if (elements[i].Kind != ElementKind.Word) break;
            if (DayWords.IsFiller(token))
            {
                isRelative |= DayWords.IsRelative(token);
                continue;
            }

            if (Fold.Equal(token, "minggu") && !char.IsUpper(token[0])) return i - 1 > sentence && Fold.Equal(Text(i - 1), "hari");
            if (WeekdayNames.Read(token) is not null || WeekdayNames.ReadRange(token) is not null) return true;
            if (Fold.Equal(token, "tanggal") || Fold.Equal(token, "tgl")) return true;
            break;
        }

        // “hari ini (1/3)” rather counts the posts of a thread.
        return isRelative && isBracketed && date.Day > date.Month;
    }

    /// <summary>“08.00 WIB”, “pukul 08.00”, “08:00”, “⏰ 08.00”.</summary>
    public bool IsTime(in TimeReading time, int length)
    {
        var after = _text[(position + length)..];
        if (TimeCues.IsFollowedByZone(after)) return true;
        if (!time.IsPossible) return HasCue(strongOnly: true);
        if (time.HasMeridiem) return true;
        // “2:18” is rather a verse or a score: a time that stands alone has two digits before its colon.
        if (time is { HasColon: true, HasTwoDigitHour: true } && !IsBehindProportion()) return true;
        if (HasCue(strongOnly: false)) return !IsAmount(after);
        return time.HasTwoDigitHour && IsBehindDay() && TimeCues.IsFollowedByTime(after);
    }

    /// <summary>“pukul 8”, “8 am”, “8 pagi”, “9 WIB”, and the end of “pukul 8–10”.</summary>
    public bool IsHour(in TimeReading time, int length)
    {
        if (time.HasMeridiem) return true;
        var after = TimeCues.TrimBlanks(_text[(position + length)..]);
        if (TimeCues.ZoneLength(after) > 0) return true;
        if (time.Hour is >= 1 and <= 12 && (TimeReader.MeridiemLength(after) > 0 || TimeCues.IsPartOfDay(FirstWord(after)))) return true;
        return !IsAmount(after) && HasCueOfHour();
    }

    /// <summary>A unit follows: “12.50 persen”.</summary>
    private static bool IsAmount(ReadOnlySpan<char> after) => TimeCues.IsUnit(FirstWord(TimeCues.TrimBlanks(after)));

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        var end = 0;
        while (end < text.Length && end < 8 && char.IsAsciiLetter(text[end])) end++;
        return text[..end];
    }

    /// <summary>“tahun 2026”, “triwulan II 2026”, “in 2026”, “(BPS, 2026)”; “Nomor 5 Tahun 2014” names a law.</summary>
    /// <param name="length">The number of digits.</param>
    public bool IsYear(int length)
    {
        if (length != 4 || !(_text.Slice(position, 2) is "19" or "20")) return false;
        if (position + length < _text.Length && _text[position + length] == ')' && position > 0 && _text[position - 1] is '(' or ' ' or '\u00A0') return true;
        var before = Token(1);
        var second = Token(2);
        if (YearCues.IsPartOfYear(second)) return elements[elements.Count - 1].Kind is ElementKind.Word or ElementKind.Number;
        if (YearCues.IsKind(before)) return YearCues.IsYear(second);
        return YearCues.IsYear(before) ? elements.Count - 2 <= sentence || elements[elements.Count - 2].Kind != ElementKind.Number : YearCues.IsSince(before);
    }

    private bool HasCue(bool strongOnly)
    {
        var hasColon = false;
        for (var i = elements.Count - 1; i > sentence && i > elements.Count - WalkBack; i--)
        {
            var element = elements[i];
            var token = Text(i);
            if (token is ":") hasColon = true;
            if (token is ":" or "|" or "," || TimeCues.IsConnector(token)) continue;
            if (element.Kind == ElementKind.Time) return !strongOnly && i < elements.Count - 1;
            if (element.Kind == ElementKind.Emoji) return !strongOnly && TimeCues.IsClock(token);
            if (element.Kind != ElementKind.Word) return false;
            if (TimeCues.IsStrong(token)) return true;
            return !strongOnly && (TimeCues.IsWeak(token) || (hasColon && TimeCues.IsLabel(token)));
        }

        return false;
    }

    private bool HasCueOfHour()
    {
        for (var i = elements.Count - 1; i > sentence && i > elements.Count - WalkBack; i--)
        {
            var token = Text(i);
            if (elements[i].Kind == ElementKind.Time) return i < elements.Count - 1 && !char.IsAsciiLetter(_text[elements[i].End - 1]);
            if (TimeCues.IsRangeConnector(token) || token is ":") continue;
            // “24 jam 7 hari” is a duration, and “AC 1 PK” a power.
            return elements[i].Kind == ElementKind.Word && TimeCues.IsStrong(token) && !Fold.Equal(token, "pk")
                && !(i - 1 > sentence && elements[i - 1].Kind == ElementKind.Number);
        }

        return false;
    }

    /// <summary>“skor akhir 21:15”: one of the two words before says that two numbers are compared.</summary>
    private bool IsBehindProportion()
    {
        if (TimeCues.IsSurah(Token(1))) return true;
        var words = 0;
        for (var i = elements.Count - 1; i > sentence && i > elements.Count - WalkBack && words < 2; i--)
        {
            if (elements[i].Kind != ElementKind.Word) continue;
            if (TimeCues.IsStrong(Text(i))) return false;
            if (TimeCues.IsProportion(Text(i))) return true;
            words++;
        }

        return false;
    }

    /// <summary>“Senin–Jumat, 08.00–15.00”.</summary>
    private bool IsBehindDay()
    {
        for (var i = elements.Count - 1; i > sentence && i >= elements.Count - 3; i--)
        {
            if (elements[i].Kind == ElementKind.Date) return true;
            if (elements[i].Kind == ElementKind.Word) return WeekdayNames.Read(Text(i)) is not null || WeekdayNames.ReadRange(Text(i)) is not null;
            if (Text(i) is not ("," or "(" or ")" or "|" or ":")) return false;
        }

        return false;
    }

    /// <summary>The first number of “17-19/8/2026” stands before, and no other sign before that; or the first date of “17/8/2026–19/8/2026”.</summary>
    private bool IsEndOfSpan()
    {
        if (!IsDash(Token(1)) || elements.Count - 2 <= sentence) return false;
        var number = elements[elements.Count - 2];
        if (number.Kind == ElementKind.Date) return true;
        if (number.Kind != ElementKind.Number || number.Length > 2) return false;
        return number.Start == 0 || !(DateCursor.IsSeparator(_text[number.Start - 1]) || char.IsLetterOrDigit(_text[number.Start - 1]));
    }

    private static bool IsDash(ReadOnlySpan<char> token) => token.Length == 1 && DateCursor.IsDash(token[0]);

    /// <summary>The token so many places before; empty where the sentence begins.</summary>
    private ReadOnlySpan<char> Token(int back) => elements.Count - back > sentence ? Text(elements.Count - back) : [];

    private ReadOnlySpan<char> Text(int element) => _text.Slice(elements[element].Start, elements[element].Length);
}
