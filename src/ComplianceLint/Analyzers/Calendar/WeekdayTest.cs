using ComplianceLint.Calendar;
using ComplianceLint.Fixes;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers.Calendar;

/// <summary>Finds a weekday that its date does not have.</summary>
internal sealed class WeekdayTest : CalendarTest
{
    private const int YearsAround = 6;

    public override void Register(CalendarScope scope) => scope.ForDates(Check);

    private static void Check(PostContext context, WrittenDate date)
    {
        if (date.Weekday is not { } weekday || date.IsOrderUnknown) return;
        var today = context.PublicationDay;
        var wrong = new List<(NamedWeekday Named, DateOnly Day)>(2);
        if (date.EndWeekday is { } second)
        {
            // “Senin–Rabu, 5 Agustus” says nothing about its one date.
            if (!date.IsSpan) return;
            AddIfWrong(wrong, weekday, date.Start, today);
            AddIfWrong(wrong, second, date.End, today);
        }
        else if (!date.IsSpan || !IsInside(weekday, date, today))
        {
            AddIfWrong(wrong, weekday, date.Start, today);
        }

        if (wrong.Count > 0) Report(context, date, wrong);
    }

    private static void AddIfWrong(List<(NamedWeekday Named, DateOnly Day)> wrong, NamedWeekday named, DateReading date, DateOnly today)
    {
        var days = StatedYears.DatesOf(date, today);
        if (days.Count > 0 && !days.Exists(day => day.DayOfWeek == named.Day)) wrong.Add((named, days[0]));
    }

    /// <summary>“Sabtu, 15 dan 16 Agustus”: one weekday for several days is right where one of them has it.</summary>
    private static bool IsInside(NamedWeekday weekday, WrittenDate date, DateOnly today)
    {
        var (starts, ends) = (StatedYears.DatesOf(date.Start, today), StatedYears.DatesOf(date.End, today));
        if (starts.Count == 0 || ends.Count == 0 || ends[0] < starts[0] || date.IsLooseSpan) return true;
        for (var day = starts[0]; day <= ends[0]; day = day.AddDays(1))
        {
            if (day.DayOfWeek == weekday.Day) return true;
        }

        return false;
    }

    private static void Report(PostContext context, WrittenDate date, List<(NamedWeekday Named, DateOnly Day)> wrong)
    {
        var isAssumed = date.End.Year == 0;
        var fixes = new List<Fix>(WeekdayFixes(context, wrong));
        if (!isAssumed && !date.IsSpan) fixes.AddRange(YearFixes(context, date, wrong[0].Named.Day, wrong[0].Day));
        context.Report(date.First, date.Last, new Finding
        {
            IsWeak = isAssumed,
            Fixes = fixes,
            Arguments = Arguments(("expected", DateText.Weekday(wrong[^1].Day.DayOfWeek))),
        });
    }

    private static IReadOnlyList<Fix> WeekdayFixes(PostContext context, List<(NamedWeekday Named, DateOnly Day)> wrong)
    {
        var fixes = wrong.ConvertAll(pair => WeekdayFix(context, pair.Named, pair.Day));
        if (fixes.Contains(null)) return [];
        if (fixes.Count == 1) return [fixes[0]!];
        return [new Fix(new("Perbaiki kedua nama hari", "Correct both weekdays"), Applicability.Suggestion, [.. fixes.SelectMany(fix => fix!.Edits)])];
    }

    private static Fix? WeekdayFix(PostContext context, NamedWeekday named, DateOnly day)
    {
        var written = context.Post.Text.AsSpan(named.Start, named.Length);
        var correct = WeekdayNames.Of(day.DayOfWeek, WeekdayNames.LanguageOf(written));
        return Replacement.Fixes(context.Post, (named.Start, named.Length), [Replacement.InCaseOf(written, correct)], isSafe: false) is [var fix] ? fix : null;
    }

    /// <summary>The other repair: the nearest year in which the date falls on the stated day.</summary>
    private static IReadOnlyList<Fix> YearFixes(PostContext context, WrittenDate date, DayOfWeek stated, DateOnly day)
    {
        for (var distance = 1; distance <= YearsAround; distance++)
        {
            foreach (var year in new[] { day.Year + distance, day.Year - distance })
            {
                if (new DateReading(day.Day, day.Month, year).ToDate() is not { } other || other.DayOfWeek != stated) continue;
                var element = context.Post.ElementSpan[date.Token];
                var at = context.TextOf(element).LastIndexOf(WeekdayNames.Year(day.Year));
                return at < 0 ? [] : Replacement.Fixes(context.Post, (element.Start + at, 4), [WeekdayNames.Year(year)], isSafe: false);
            }
        }

        return [];
    }
}
