using ComplianceLint.Fixes;
using ComplianceLint.Rules;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers;

/// <summary>Holds dates against the calendar: a weekday that the date does not have.</summary>
internal sealed class CalendarAnalyzer : PostAnalyzer
{
    private const int YearsAround = 6;

    private TextScope _scope;

    public static CalendarAnalyzer Read(CheckReader check)
    {
        check.Required("test");
        check.Choice("test", "weekday");
        return new CalendarAnalyzer { _scope = check.Scope(Language.Unknown) };
    }

    public override void Initialize(AnalysisContext context) => context.RegisterElementAction(ElementKind.Date, _scope, Check);

    private void Check(PostContext context, int token)
    {
        var element = context.Post.ElementSpan[token];
        DateReading.Read(context.TextOf(element), out var reading);
        if (reading.Day == 0) DateReading.ReadDayMonthInBrackets($"{context.TextOf(element)})", out reading);
        var weekdayToken = WeekdayBefore(context, token);
        if (weekdayToken < 0) return;
        var isAssumed = reading.Year == 0;
        var dates = YearsOf(reading, context).Select(year => (reading with { Year = year }).ToDate()).OfType<DateOnly>().ToList();
        var stated = MonthNames.Weekday(context.TextOf(context.Post.ElementSpan[weekdayToken]))!.Value;
        if (dates.Count == 0 || dates.Exists(date => date.DayOfWeek == stated)) return;
        Report(context, weekdayToken, token, dates[0], stated, isAssumed);
    }

    /// <summary>“Senin, 17 Agustus”, “Senin tanggal 17”, “Senin (17/8)”: the weekday before the date; -1 when there is none.</summary>
    private static int WeekdayBefore(PostContext context, int token)
    {
        var elements = context.Post.ElementSpan;
        for (var i = token - 1; i >= 0 && i >= token - 3 && elements[i].IsToken; i--)
        {
            var text = context.TextOf(elements[i]);
            if (elements[i].Kind == ElementKind.Punctuation && text is "," or "(" or "/") continue;
            if (elements[i].Kind != ElementKind.Word) return -1;
            if (MonthNames.Weekday(text) is { } day) return day == DayOfWeek.Sunday && IsWeek(context, i) ? -1 : i;
            if (!Fold.Equal(text, "tanggal") && !Fold.Equal(text, "tgl")) return -1;
        }

        return -1;
    }

    /// <summary>“minggu” in small letters without “hari” is a week: “dua minggu, 17 Agustus”.</summary>
    private static bool IsWeek(PostContext context, int token)
    {
        var element = context.Post.ElementSpan[token];
        if (!Fold.Equal(context.TextOf(element), "minggu") || char.IsUpper(context.Post.Text[element.Start])) return false;
        return token == 0 || !Fold.Equal(context.TextOf(context.Post.ElementSpan[token - 1]), "hari");
    }

    /// <summary>
    /// The year that the date states. Without one that of the post, but first the next year for a date that would lie far
    /// back, and the last year for one at its very end that is looked back on: posts announce more than they recall.
    /// </summary>
    private static int[] YearsOf(DateReading reading, PostContext context)
    {
        if (reading.Year > 0) return [reading.Year];
        var today = context.Publication;
        return (reading.Month - today.Month) switch
        {
            < -6 => [today.Year + 1, today.Year],
            > 9 => [today.Year - 1, today.Year],
            _ => [today.Year],
        };
    }

    private static void Report(PostContext context, int weekdayToken, int token, DateOnly date, DayOfWeek stated, bool isAssumed)
    {
        var weekday = context.Post.ElementSpan[weekdayToken];
        var correct = WeekdayNames.Of(date.DayOfWeek, MonthNames.WeekdayLanguage(context.TextOf(weekday)));
        var fixes = new List<Fix>(Replacement.Fixes(
            context.Post, (weekday.Start, weekday.Length), [Replacement.InCaseOf(context.TextOf(weekday), correct)], isSafe: false));
        if (!isAssumed) fixes.AddRange(YearFixes(context, token, date, stated));
        context.Report(weekdayToken, token, new Finding
        {
            IsWeak = isAssumed,
            Fixes = fixes,
            Arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
            {
                ["expected"] = new(WeekdayNames.Of(date.DayOfWeek, Language.Indonesian), WeekdayNames.Of(date.DayOfWeek, Language.English)),
            },
        });
    }

    /// <summary>The other repair: the nearest year in which the date falls on the stated day.</summary>
    private static IReadOnlyList<Fix> YearFixes(PostContext context, int token, DateOnly date, DayOfWeek stated)
    {
        for (var distance = 1; distance <= YearsAround; distance++)
        {
            foreach (var year in new[] { date.Year + distance, date.Year - distance })
            {
                if (new DateReading(date.Day, date.Month, year).ToDate() is not { } other || other.DayOfWeek != stated) continue;
                var element = context.Post.ElementSpan[token];
                var at = context.TextOf(element).LastIndexOf(WeekdayNames.Year(date.Year));
                return at < 0 ? [] : Replacement.Fixes(context.Post, (element.Start + at, 4), [WeekdayNames.Year(year)], isSafe: false);
            }
        }

        return [];
    }
}
