using ComplianceLint.Calendar;
using ComplianceLint.Fixes;
using ComplianceLint.Text;

namespace ComplianceLint.Analyzers.Calendar;

/// <summary>Finds Indonesian times that are not written as “pukul 08.00”: “jam 8 pagi”, “08:00”.</summary>
internal sealed class TimeFormatTest : CalendarTest
{
    public override void Register(CalendarScope scope) => scope.ForTimes(Check);

    private static void Check(PostContext context, WrittenTime time)
    {
        var element = context.Post.ElementSpan[time.StartToken];
        if (element.Language == Language.English || !time.Start.IsPossible || !time.End.IsPossible) return;
        var isStandard = time is { PartOfDay: < 0, Cue: "" or "pukul" } && IsStandard(time.Start) && IsStandard(time.End);
        if (isStandard || Better(context, time) is not { } better) return;
        var range = context.RangeOf(time.First, time.Last);
        var shown = Replacement.InCaseOf(context.Post.Text.AsSpan(range.Start, range.Length), better);
        context.Report(time.First, time.Last, new Finding
        {
            Arguments = Arguments(("expected", new(shown, shown))),
            Fixes = Replacement.Fixes(context.Post, range, [shown], isSafe: true),
        });
    }

    private static bool IsStandard(TimeReading time) => time is { HasMinutes: true, HasColon: false, HasTwoDigitHour: true, HasMeridiem: false };

    /// <summary>Null where the words do not say which of two times is meant: “jam 8”.</summary>
    private static string? Better(PostContext context, WrittenTime time)
    {
        var part = time.PartOfDay >= 0 ? context.TextOf(context.Post.ElementSpan[time.PartOfDay]) : [];
        if (Minute(time.Start, part) is not { } start || Minute(time.End, part) is not { } end) return null;
        if (!time.IsSpan) return $"pukul {DateText.Of(start)}";
        return end < start ? null : $"pukul {DateText.Of(start)}–{DateText.Of(end)}";
    }

    private static int? Minute(TimeReading time, ReadOnlySpan<char> part)
    {
        if (part.IsEmpty && !time.HasMeridiem) return time is { HasMinutes: true } && (time.HasTwoDigitHour || time.Hour == 0) ? time.MinuteOfDay : null;
        if (time.Hour > 12) return part.IsEmpty ? null : time.MinuteOfDay;
        var isNoon = time.Hour == 12;
        var hours = part switch
        {
            "am" or "AM" => isNoon ? -12 : 0,
            "pm" or "PM" => isNoon ? 0 : 12,
            _ when part.IsEmpty => time.IsAfternoon ? (isNoon ? 0 : 12) : isNoon ? -12 : 0,
            _ when Fold.Equal(part, "pagi") || Fold.Equal(part, "hari") => isNoon ? -1 : 0,
            _ when Fold.Equal(part, "siang") => time.Hour is >= 10 ? 0 : time.Hour <= 3 ? 12 : -1,
            _ when Fold.Equal(part, "sore") || Fold.Equal(part, "petang") => time.Hour is >= 2 and <= 7 ? 12 : -1,
            // The hours after midnight are “malam” and “dini hari”, so 1 to 4 may be meant either way only in words.
            _ when Fold.Equal(part, "malam") => time.Hour is >= 6 ? 12 : -1,
            _ => -1,
        };
        return hours == -1 ? null : time.MinuteOfDay + (hours * 60);
    }
}
