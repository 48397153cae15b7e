using ComplianceLint.Calendar;

namespace ComplianceLint.Analyzers.Calendar;

/// <summary>Finds a time of day without a zone. Weak where another time of the post has one, since readers may take it from there.</summary>
internal sealed class ZoneTest : CalendarTest
{
    public override void Register(CalendarScope scope) => scope.ForTimes(Check);

    private static void Check(PostContext context, WrittenTime time)
    {
        if (time.Zone >= 0) return;
        context.Report(time.First, time.Last, new Finding
        {
            IsWeak = time.IsZoneStatedElsewhere,
            Fixes = FixesOf(context, time),
        });
    }

    /// <summary>The zone of the post, else of the configuration; none where neither is a zone of Indonesia.</summary>
    private static IReadOnlyList<Fix> FixesOf(PostContext context, WrittenTime time)
    {
        if (IndonesianZones.NameOf(context.StatedZone ?? context.Options.TimeZone) is not { } name) return [];
        var end = context.Post.ElementSpan[time.Last];
        var place = new TextSpan(context.Post.ToSource(end.Start, end.Length).End, 0);
        return [new Fix(new($"Tambahkan “{name}”", $"Add “{name}”"), Applicability.Suggestion, [new TextEdit(place, $" {name}")])];
    }
}
