namespace ComplianceLint.Text;

/// <summary>Reads the date at the start of a text. Day before month, except where a month's English name comes first.</summary>
internal static class DateReader
{
    /// <summary>A larger number before a month's name counts something, unless a year follows.</summary>
    private const int LargestDayWithoutYear = 39;

    /// <summary>“2026-08-17T08:00:00.000+07:00”.</summary>
    private const int LongestTimestamp = 32;

    /// <summary>Reads a date that begins with a digit or with a month's name.</summary>
    /// <returns>The number of code units; 0 when no date stands there.</returns>
    public static int Read(ReadOnlySpan<char> text, out DateReading date)
    {
        date = default;
        if (!char.IsAsciiDigit(text[0])) return ReadMonthFirst(text, out date);
        var cursor = new DateCursor(text);
        var digits = cursor.Digits(out var first);
        return digits switch
        {
            1 or 2 when DateCursor.IsSeparator(cursor.Next) => ReadSeparated(cursor, first, out date),
            1 or 2 => ReadDayMonth(cursor, first, out date),
            4 when cursor.Next is '/' || DateCursor.IsDash(cursor.Next) => ReadYearFirst(cursor, first, out date),
            _ => 0,
        };
    }

    /// <summary>Reads “17/8” or “17-8”, which is a date only where the words around it say so.</summary>
    public static int ReadDayMonth(ReadOnlySpan<char> text, out DateReading date)
    {
        date = default;
        var cursor = new DateCursor(text);
        if (cursor.Digits(out var day) is not (1 or 2) || cursor.Next is not ('/' or '-')) return 0;
        var separator = cursor.Next;
        cursor.Position++;
        if (cursor.Digits(out var month) is not (1 or 2) || cursor.IsLetterOrDigit || cursor.GoesOnWith(separator) || cursor.Next == '%') return 0;
        // “Senin-Rabu, 3-5 Agustus” has a span of days there.
        if (separator == '-' && cursor.Next is not (')' or '\0')) return 0;
        date = new DateReading(day, month, 0) { IsNumeric = true };
        return date.IsInSomeYear ? cursor.Position : 0;
    }

    /// <summary>Reads the text of an element that is known to be a date.</summary>
    public static DateReading ReadElement(ReadOnlySpan<char> text)
    {
        if (Read(text, out var date) == 0) ReadDayMonth(text, out date);
        return date;
    }

    /// <summary>“17/8/2026”, “17-08-26”, “17.08.2026”; “17-Ags-2026”, “17-VIII-2026”.</summary>
    private static int ReadSeparated(DateCursor cursor, int day, out DateReading date)
    {
        date = default;
        var separator = cursor.Next;
        cursor.Position++;
        if (char.IsLetter(cursor.Next)) return ReadNameBetween(cursor, separator, day, out date);
        if (cursor.Digits(out var month) is not (1 or 2) || !cursor.Take(separator)) return 0;
        var digits = cursor.Digits(out var year);
        if (digits is not (2 or 4) || (digits == 2 && separator == '.') || cursor.GoesOnWith(separator) || cursor.IsLetterOrDigit) return 0;
        date = new DateReading(day, month, digits == 2 ? 2000 + year : year) { IsNumeric = true, HasShortYear = digits == 2 };
        return IsPlausible(date) ? cursor.Position : 0;
    }

    /// <summary>A date that no calendar has is one all the same where its year is of our time: else it is some other number.</summary>
    private static bool IsPlausible(DateReading date) =>
        date.IsInSomeYear ? date.Year is >= 1000 and <= 2999 : date.Year is >= 1900 and <= 2100 && !date.HasShortYear;

    private static int ReadNameBetween(DateCursor cursor, char separator, int day, out DateReading date)
    {
        date = default;
        var name = cursor.Word();
        // “15/VIII/2026” is the number of a letter.
        var month = MonthNames.Month(name) is > 0 and var named ? named : DateCursor.IsDash(separator) ? MonthNames.Roman(name) : 0;
        if (month == 0) return 0;
        cursor.Position += name.Length;
        if (!cursor.Take(separator)) return 0;
        var digits = cursor.Digits(out var year);
        if (digits is not (2 or 4) || cursor.IsLetterOrDigit || cursor.GoesOnWith(separator)) return 0;
        date = new DateReading(day, month, digits == 2 ? 2000 + year : year) { HasShortYear = digits == 2 };
        return IsPlausible(date) ? cursor.Position : 0;
    }

    /// <summary>“2026-08-17”, with or without a time behind it, and “2026/08/17”.</summary>
    private static int ReadYearFirst(DateCursor cursor, int year, out DateReading date)
    {
        date = default;
        var separator = cursor.Next;
        cursor.Position++;
        if (cursor.Digits(out var month) != 2 || !cursor.Take(separator) || cursor.Digits(out var day) != 2 || cursor.GoesOnWith(separator)) return 0;
        date = new DateReading(day, month, year);
        if (!IsPlausible(date)) return 0;
        if (cursor.Next is not ('T' or 't')) return cursor.IsLetterOrDigit ? 0 : cursor.Position;
        var time = TimestampEnd(cursor.Rest);
        return time == 0 ? 0 : cursor.Position + time;
    }

    /// <summary>“T08:00:00+07:00”, “T01:00Z”.</summary>
    private static int TimestampEnd(ReadOnlySpan<char> text)
    {
        var end = 1;
        while (end < text.Length && end < LongestTimestamp && (char.IsAsciiDigit(text[end]) || text[end] is ':' or '.' or '+' or '-' or 'Z' or 'z')) end++;
        while (text[end - 1] is '.' or ':' or '+' or '-') end--;
        return end >= 6 && text[3] == ':' && !(end < text.Length && char.IsLetterOrDigit(text[end])) ? end : 0;
    }

    /// <summary>“17 Agustus 2026”, “17 Ags. 2026”, “17 bulan Agustus tahun 2026”, “17th of August”.</summary>
    private static int ReadDayMonth(DateCursor cursor, int day, out DateReading date)
    {
        date = default;
        cursor.TakeOrdinal();
        if (!cursor.Space()) return 0;
        if ((cursor.TakeWord("of") || cursor.TakeWord("bulan")) && !cursor.Space()) return 0;
        var name = cursor.Word();
        var month = MonthNames.Month(name);
        if (month == 0) return ReadHijri(cursor, day, out date);
        if (day == 0) return 0;
        cursor.Position += name.Length;
        if (cursor.IsLetterOrDigit) return 0;
        date = new DateReading(day, month, cursor.Year());
        if (date.Year == 0 && (day > LargestDayWithoutYear || MonthNames.IsVerb(name))) return 0;
        return cursor.Position;
    }

    /// <summary>“1 Ramadan 1447 H”, which stands in no month of this calendar.</summary>
    private static int ReadHijri(DateCursor cursor, int day, out DateReading date)
    {
        date = default;
        var length = HijriMonths.LengthAt(cursor.Rest);
        if (length == 0) return 0;
        cursor.Position += length;
        var year = cursor.Year();
        if (year is 0 or > 1699) return 0;
        var end = cursor.Position;
        date = new DateReading(day, 0, year) { IsHijri = true };
        return cursor.Space() && cursor.Word() is "H" or "Hijriah" or "Hijriyah" or "AH" ? cursor.Position + cursor.Word().Length : end;
    }

    /// <summary>“August 17, 2026” in English; in either language “Agustus 2026” and “Agustus–Oktober 2026”, which have no day.</summary>
    private static int ReadMonthFirst(ReadOnlySpan<char> text, out DateReading date)
    {
        date = default;
        var cursor = new DateCursor(text);
        var name = cursor.Word();
        var month = MonthNames.Month(name);
        if (month == 0) return 0;
        cursor.Position = name.Length;
        if (DateCursor.IsDash(cursor.Next)) return ReadMonthRange(cursor, month, out date);
        if (cursor.Year() is > 0 and var year)
        {
            date = new DateReading(0, month, year);
            return cursor.Position;
        }

        cursor.Take('.');
        if (!cursor.Space() || cursor.Digits(out var day) is not (1 or 2)) return 0;
        cursor.TakeOrdinal();
        var first = LastDay(ref cursor, ref day);
        if (cursor.IsLetterOrDigit || cursor.Next is ':' || cursor.GoesOnWith('.')) return 0;
        var end = cursor.Position;
        var stated = cursor.Year();
        // “pada April 17 orang hadir”: a name that is Indonesian too needs the year.
        if (stated == 0 && (!MonthNames.IsEnglish(name) || MonthNames.IsVerb(name))) return 0;
        date = new DateReading(day, month, stated) { FirstDay = first };
        return stated > 0 ? cursor.Position : end;
    }

    /// <summary>Reads on where a day is the first of a span, “May 1–5”, and returns that first day; 0 and no step otherwise.</summary>
    private static int LastDay(ref DateCursor cursor, ref int day)
    {
        var ahead = cursor;
        if (!DateCursor.IsDash(ahead.Next)) return 0;
        ahead.Position++;
        if (ahead.Digits(out var last) is not (1 or 2) || ahead.IsLetterOrDigit) return 0;
        var first = day;
        day = last;
        cursor = ahead;
        return first;
    }

    private static int ReadMonthRange(DateCursor cursor, int first, out DateReading date)
    {
        date = default;
        cursor.Position++;
        var name = cursor.Word();
        var month = MonthNames.Month(name);
        if (month == 0) return 0;
        cursor.Position += name.Length;
        var year = cursor.Year();
        if (year == 0) return 0;
        date = new DateReading(0, month, year) { FirstMonth = first };
        return cursor.Position;
    }
}
