using ComplianceLint.Posts;

namespace ComplianceLint.Calendar;

/// <summary>The time that a field of a post states.</summary>
/// <param name="Value">The field's value; null for the clock of the run.</param>
/// <param name="Instant">The time, in the post's zone.</param>
/// <param name="IsDay">True when only a day is stated.</param>
/// <param name="HasOffset">True when the value itself says in which zone it is meant.</param>
internal sealed record FieldTime(Node? Value, DateTimeOffset Instant, bool IsDay, bool HasOffset)
{
    private const int LengthOfDay = 10;

    public DateOnly Day => DateOnly.FromDateTime(Instant.DateTime);

    /// <summary>The times that a field states, of a list each.</summary>
    public static IEnumerable<FieldTime> Of(PostContext context, FieldPath path)
    {
        foreach (var value in path.Values(context.Post))
        {
            if (Read(context, value) is { } time) yield return time;
        }
    }

    /// <summary>The clock of the run.</summary>
    public static FieldTime Now(PostContext context) =>
        new(null, TimeZoneInfo.ConvertTime(context.Options.Now, context.StatedZone ?? context.Options.TimeZone), IsDay: false, HasOffset: true);

    /// <summary>When the post is to appear: its schedule, else the clock of the run.</summary>
    public static FieldTime Publication(PostContext context) =>
        context.Post.Field("jadwal") is { } schedule && Read(context, schedule) is { } stated ? stated : Now(context);

    /// <summary>By days where one of the two states only a day.</summary>
    public int CompareTo(FieldTime other) => IsDay || other.IsDay ? Day.CompareTo(other.Day) : Instant.CompareTo(other.Instant);

    private static FieldTime? Read(PostContext context, Node value)
    {
        var text = value.Text.Trim();
        var zone = context.StatedZone;
        if (!Instants.TryRead(text, zone ?? context.Options.TimeZone, out var instant)) return null;
        var hasOffset = Instants.HasOffset(text);
        // Planning tools store UTC: the day that counts is that of the readers.
        if (hasOffset && (zone is not null || instant.Offset == TimeSpan.Zero)) instant = TimeZoneInfo.ConvertTime(instant, zone ?? context.Options.TimeZone);
        return new FieldTime(value, instant, text.Length == LengthOfDay, hasOffset);
    }
}
