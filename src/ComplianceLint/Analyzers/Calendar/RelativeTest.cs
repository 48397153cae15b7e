using ComplianceLint.Calendar;
using ComplianceLint.Fixes;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers.Calendar;

/// <summary>Finds “besok” and the like where the date or the weekday beside it is another day, or where nobody can tell from which day it counts.</summary>
/// <param name="isStrict">Also those without a date, when the post is to appear on another day than the one on which it is checked.</param>
internal sealed class RelativeTest(bool isStrict) : CalendarTest
{
    /// <summary>“besok malam, hari Selasa, tanggal 18 Agustus”: how far the date may stand behind the word.</summary>
    private const int Reach = 6;

    public override void Register(CalendarScope scope)
    {
        var known = RelativeDay.All.ToDictionary(day => day.Words, StringComparer.Ordinal);
        scope.ForTerms(known.Keys.Select(words => new Term(words)), hit => Check(hit, known[hit.Term.Text]));
    }

    private void Check(TermHit hit, RelativeDay relative)
    {
        var context = hit.Context;
        var today = context.PublicationDay;
        if (IsPartOfLonger(hit)) return;
        if (DateBeside(context.Post, hit.First, hit.Last) is { } date) CheckDate(hit, relative, date, today);
        else if (relative.Unit == RelativeUnit.Day && WeekdayBehind(context.Post, hit.Last) is { } weekday) CheckWeekday(hit, relative, weekday, today);
        else if (isStrict && relative.Unit == RelativeUnit.Day && today != DayOfCheck(context)) Report(hit, relative, today, hit.Last, isWeak: true);
    }

    private static void CheckDate(TermHit hit, RelativeDay relative, WrittenDate date, DateOnly today)
    {
        if (date.IsOrderUnknown) return;
        var (first, last) = relative.From(today);
        var starts = StatedYears.DatesOf(date.Start, today);
        var ends = date.IsSpan ? StatedYears.DatesOf(date.End, today) : starts;
        if (date.End is { Day: 0, Year: > 0 }) (starts, ends) = ([new DateOnly(date.Start.Year, date.Start.Month, 1)], [date.End.ToLastDate()!.Value]);
        if (starts.Count == 0 || ends.Count == 0 || starts.Zip(ends).Any(span => span.First <= last && span.Second >= first)) return;
        // “Kemarin (15/8)” is said of the day before yesterday too.
        var isWeak = relative.Offset < 0 || date.End.Year == 0;
        Report(hit, relative, today, Math.Max(hit.Last, date.Last), isWeak, Math.Min(hit.First, date.First), starts[0].DayNumber - today.DayNumber);
    }

    private static void CheckWeekday(TermHit hit, RelativeDay relative, NamedWeekday weekday, DateOnly today)
    {
        if (relative.From(today).First.DayOfWeek != weekday.Day) Report(hit, relative, today, weekday.Token, isWeak: relative.Offset < 0);
    }

    private static void Report(TermHit hit, RelativeDay relative, DateOnly today, int last, bool isWeak, int first = -1, int? distance = null)
    {
        var day = relative.From(today).First;
        hit.Context.Report(first < 0 ? hit.First : first, last, new Finding
        {
            IsWeak = isWeak,
            Arguments = Arguments(("expected", relative.Unit == RelativeUnit.Day ? DateText.WithWeekday(day) : Period(relative, today))),
            Fixes = relative.Unit == RelativeUnit.Day ? FixesOf(hit, relative, day, last == hit.Last, distance) : [],
        });
    }

    /// <summary>“Agustus 2026”, or the days of a week.</summary>
    private static LocalizedText Period(RelativeDay relative, DateOnly today)
    {
        var (first, last) = relative.From(today);
        if (relative.Unit == RelativeUnit.Month)
        {
            return new($"{MonthNames.Of(last.Month, Language.Indonesian)} {DateText.Number(last.Year)}", $"{MonthNames.Of(last.Month, Language.English)} {DateText.Number(last.Year)}");
        }

        var (start, end) = (DateText.Of(first.AddDays(1)), DateText.Of(last));
        return new($"{start.Id}–{end.Id}", $"{start.En}–{end.En}");
    }

    /// <summary>Alone, the words give way to the day that they mean; beside a date, to the word for that date.</summary>
    private static IReadOnlyList<Fix> FixesOf(TermHit hit, RelativeDay relative, DateOnly day, bool isAlone, int? distance)
    {
        var range = hit.Context.RangeOf(hit.First, hit.Last);
        var better = isAlone ? DateText.WithWeekday(day, relative.Language) : distance is { } days ? RelativeDay.WordFor(days, relative.Language) : null;
        if (better is null) return [];
        return Replacement.Fixes(hit.Context.Post, range, [Replacement.InCaseOf(hit.Context.Post.Text.AsSpan(range.Start, range.Length), better)], isSafe: false);
    }

    /// <summary>The date behind the words, or right before them: “besok, Selasa (18/8)”, “18 Agustus (besok)”.</summary>
    private static WrittenDate? DateBeside(PostDocument post, int first, int last)
    {
        var index = FirstFrom(post.Dates, last + 1);
        if (index < post.Dates.Count && IsBeside(post, last + 1, post.Dates[index].First)) return post.Dates[index];
        return index > 0 && post.Dates[index - 1].Last < first && IsBracket(post, post.Dates[index - 1].Last + 1, first) ? post.Dates[index - 1] : null;
    }

    private static int FirstFrom(IReadOnlyList<WrittenDate> dates, int token)
    {
        int low = 0, high = dates.Count;
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (dates[middle].Token < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static bool IsBeside(PostDocument post, int from, int to)
    {
        if (to - from > Reach) return false;
        for (var i = from; i < to; i++)
        {
            if (!post.ElementSpan[i].IsToken || !IsFiller(post, i)) return false;
        }

        return true;
    }

    private static bool IsFiller(PostDocument post, int token)
    {
        var element = post.ElementSpan[token];
        var text = post.Text.AsSpan(element.Start, element.Length);
        return text is "," or "(" or "on" || Fold.Equal(text, "hari") || Fold.Equal(text, "pada") || Fold.Equal(text, "tanggal") || Fold.Equal(text, "tgl") || Fold.Equal(text, "yakni")
            || Fold.Equal(text, "yaitu") || DayWords.IsFiller(text);
    }

    private static bool IsBracket(PostDocument post, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var element = post.ElementSpan[i];
            if (post.Text.AsSpan(element.Start, element.Length) is not ("(" or ")")) return false;
        }

        return to - from is 1 or 2;
    }

    /// <summary>“besok, Selasa” and “besok (Selasa)”; not “besok. Selasa nanti …”.</summary>
    private static NamedWeekday? WeekdayBehind(PostDocument post, int last)
    {
        for (var i = last + 1; i < post.ElementSpan.Length && i <= last + 3 && post.ElementSpan[i].IsToken; i++)
        {
            if (post.ElementSpan[i].Kind == ElementKind.Word && WeekdayFinder.Read(post, i, "") is { } weekday) return weekday;
            if (!IsFiller(post, i)) return null;
        }

        return null;
    }

    /// <summary>“Besok lusa” and “kemarin dulu” mean no certain day.</summary>
    private static bool IsPartOfLonger(TermHit hit) =>
        IsWord(hit.Context.Post, hit.Last + 1, "lusa") || IsWord(hit.Context.Post, hit.Last + 1, "dulu") || IsWord(hit.Context.Post, hit.First - 1, "besok");

    private static bool IsWord(PostDocument post, int token, string folded)
    {
        if (token < 0 || token >= post.ElementSpan.Length || post.ElementSpan[token].Kind != ElementKind.Word) return false;
        var element = post.ElementSpan[token];
        return Fold.Equal(post.Text.AsSpan(element.Start, element.Length), folded);
    }

    /// <summary>The day of the clock where the post is published; the first and last hours of the calendar have no other zone.</summary>
    private static DateOnly DayOfCheck(PostContext context)
    {
        var ticks = context.Options.Now.UtcTicks + context.Publication.Offset.Ticks;
        return DateOnly.FromDateTime(new DateTime(Math.Clamp(ticks, DateTime.MinValue.Ticks, DateTime.MaxValue.Ticks)));
    }
}
