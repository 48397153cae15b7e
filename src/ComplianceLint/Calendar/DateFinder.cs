using System.Globalization;
using ComplianceLint.Text;

namespace ComplianceLint.Calendar;

/// <summary>Puts the dates of a post together from its elements: spans, weekdays, language.</summary>
internal static class DateFinder
{
    public static IReadOnlyList<WrittenDate> Find(PostDocument post)
    {
        List<WrittenDate>? dates = null;
        var elements = post.ElementSpan;
        for (var i = 0; i < elements.Length; i++)
        {
            if (elements[i].Kind != ElementKind.Date) continue;
            dates ??= [];
            var date = Read(post, i);
            // The first day of “30 April–2 Mei” was taken for a date of its own.
            if (date.IsSpan && dates.Count > 0 && dates[^1].Token == date.StartToken) dates.RemoveAt(dates.Count - 1);
            dates.Add(date);
        }

        return (IReadOnlyList<WrittenDate>?)dates ?? [];
    }

    private static WrittenDate Read(PostDocument post, int token)
    {
        var end = DateReader.ReadElement(TextOf(post, token));
        var weekday = WeekdayFinder.Before(post, token);
        var single = new WrittenDate { First = weekday?.Token ?? token, Last = token, Token = token, StartToken = token, Start = end, End = end, Weekday = weekday };
        if (end.FirstMonth > 0) single = single with { Start = end with { Month = end.FirstMonth, FirstMonth = 0 }, IsSpan = true };
        if (end.FirstDay > 0) single = single with { Start = end with { Day = end.FirstDay, FirstDay = 0 }, IsSpan = true };
        var date = WithFirstDay(post, single) ?? WithWeekdayBehind(post, single);
        if (date.Weekday is { } named && date.EndWeekday is null && WeekdayFinder.FirstOf(post, named) is { } first)
        {
            date = date with { First = first.Token, Weekday = first, EndWeekday = named };
        }

        return InOrder(date with { Language = LanguageOf(post, date) });
    }

    private static WrittenDate WithWeekdayBehind(PostDocument post, WrittenDate date) =>
        date.Weekday is null && WeekdayFinder.Behind(post, date.Token) is { } behind ? date with { Weekday = behind, Last = behind.Token + 1 } : date;

    /// <summary>“1–5 Mei 2026”, “30 April s.d. 2 Mei 2026”, “Senin, 3 sampai dengan Rabu, 5 Agustus 2026”, “Agustus hingga Oktober 2026”.</summary>
    private static WrittenDate? WithFirstDay(PostDocument post, WrittenDate last)
    {
        var from = last.Token;
        var joint = Connectors.Before(post, from, out var before);
        // Between “s.d.” and the second day its own weekday may stand.
        if (joint == Joint.None && last.Weekday is { } own) joint = Connectors.Before(post, from = own.Token, out before);
        if (joint == Joint.None || before < 0) return null;
        if (ReadFirst(post, before, last.End, joint) is not { } start) return null;
        var hasOwnWeekday = from != last.Token;
        var weekday = WeekdayFinder.Before(post, before);
        return last with
        {
            First = weekday?.Token ?? before,
            StartToken = before,
            Start = start,
            IsSpan = true,
            IsLooseSpan = joint is Joint.LooseDash or Joint.And,
            Weekday = weekday,
            EndWeekday = hasOwnWeekday ? last.Weekday : null,
        };
    }

    /// <summary>A number of a day, a date or the name of a month, completed from the date that ends the span. “17 dan 18 Agustus” have one month, and two dates joined so are two.</summary>
    private static DateReading? ReadFirst(PostDocument post, int token, DateReading end, Joint joint)
    {
        var text = TextOf(post, token);
        switch (post.ElementSpan[token].Kind)
        {
            case ElementKind.Number when text.Length <= 2 && end.Day > 0 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var day) && day > 0:
                return end with { Day = day };
            case ElementKind.Date when joint != Joint.And && DateReader.ReadElement(text) is var start && start.IsHijri == end.IsHijri && start.Day > 0 == end.Day > 0:
                if (start.Year > 0 || end.Year == 0) return start;
                return start with { Year = start.Month > end.Month ? end.Year - 1 : end.Year };
            case ElementKind.Word when end.Day == 0 && joint != Joint.And && MonthNames.Month(text) is > 0 and var month:
                return end with { Month = month };
            default:
                return null;
        }
    }

    private static Language LanguageOf(PostDocument post, WrittenDate date)
    {
        if (date.Weekday is { } weekday) return WeekdayNames.LanguageOf(post.Text.AsSpan(weekday.Start, weekday.Length));
        if (!date.End.IsNumeric)
        {
            foreach (var part in TextOf(post, date.Token).Split(' '))
            {
                var word = TextOf(post, date.Token)[part].Trim("., ");
                if (MonthNames.LanguageOf(word) is var language and not Language.Unknown) return language;
            }
        }

        return post.ElementSpan[date.Token].Language;
    }

    /// <summary>In English “8/17/2026” is 17 August, and “5/8/2026” either of two days.</summary>
    private static WrittenDate InOrder(WrittenDate date)
    {
        if (date.Language != Language.English || !date.End.IsNumeric || date.End.Day == date.End.Month) return date;
        if (date.End is { Day: <= 12, Month: <= 12 }) return date with { IsOrderUnknown = true };
        if (date.End.IsInSomeYear || !date.End.MonthFirst().IsInSomeYear) return date;
        return date with { End = date.End.MonthFirst(), Start = date.IsSpan ? date.Start : date.End.MonthFirst() };
    }

    private static ReadOnlySpan<char> TextOf(PostDocument post, int token)
    {
        var element = post.ElementSpan[token];
        return post.Text.AsSpan(element.Start, element.Length);
    }
}
