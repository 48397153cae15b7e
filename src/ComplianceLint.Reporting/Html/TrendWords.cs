using ComplianceLint.Reporting.Compliance;

namespace ComplianceLint.Reporting.Html;

/// <summary>What the pictures of a trend show, in sentences.</summary>
internal static class TrendWords
{
    /// <summary>Less is no change that anybody would speak of.</summary>
    private const double Least = .05;

    public static LocalizedText Overall(Trend trend)
    {
        var (first, last) = (trend.Points[0], trend.Points[^1]);
        var count = LocalizedText.Number(trend.Points.Count);
        var unit = trend.ByMonth ? new LocalizedText("bulan", "months") : new LocalizedText("laporan", "reports");
        var text = new LocalizedText($"{count.Id} {unit.Id}, {first.Name.Id} sampai {last.Name.Id}.", $"{count.En} {unit.En}, {first.Name.En} to {last.Name.En}.");
        if (first.Record.Score.Lowest is not { } before || last.Record.Score.Lowest is not { } now) return text;
        var (points, moved) = (Floor(now), Moved(Math.Floor(now) - Math.Floor(before)));
        return new LocalizedText($"{text.Id} Prinsip terendah {points.Id}: {moved.Id} sejak yang pertama.", $"{text.En} Lowest principle {points.En}: {moved.En} since the first.");
    }

    /// <summary>Where the rules changed on the way, the same posts may have other findings.</summary>
    public static LocalizedText OtherRules(Trend trend)
    {
        TrendPoint[] changed = [.. trend.Points.Where(point => point.HasOtherRules)];
        return new LocalizedText(
            $"Aturan atau setelan berubah sejak {string.Join(", ", changed.Select(point => point.Name.Id).Distinct())}; sebagian perubahan dapat berasal dari situ.",
            $"Rules or settings changed since {string.Join(", ", changed.Select(point => point.Name.En).Distinct())}; part of the change may come from there.");
    }

    public static LocalizedText Points(IReadOnlyList<double?> values, Trend trend)
    {
        if (Ends(values) is not var (first, last)) return new("Belum ada nilai.", "No points yet.");
        var (now, then, when) = (Floor(values[last]!.Value), Floor(values[first]!.Value), trend.Points[first].Name);
        var moved = Moved(Math.Floor(values[last]!.Value) - Math.Floor(values[first]!.Value));
        return first == last
            ? new($"{now.Id} dari 100", $"{now.En} of 100")
            : new($"{now.Id} dari 100: {moved.Id} sejak {when.Id} ({then.Id})", $"{now.En} of 100: {moved.En} since {when.En} ({then.En})");
    }

    public static LocalizedText Findings(IReadOnlyList<double?> values, Trend trend)
    {
        if (Ends(values) is not var (first, last)) return new("Belum ada unggahan.", "No posts yet.");
        var (now, then, when, moved) = (LocalizedText.Number(values[last]!.Value), LocalizedText.Number(values[first]!.Value), trend.Points[first].Name, Moved(values[last]!.Value - values[first]!.Value));
        return new($"{now.Id}: {moved.Id} sejak {when.Id} ({then.Id})", $"{now.En}: {moved.En} since {when.En} ({then.En})");
    }

    public static LocalizedText Flow(Trend trend)
    {
        var (added, gone) = (LocalizedText.Number(trend.Points.Sum(point => point.New ?? 0)), LocalizedText.Number(trend.Points.Sum(point => point.Resolved ?? 0)));
        var (lastNew, lastGone) = (LocalizedText.Number(trend.Points[^1].New ?? 0), LocalizedText.Number(trend.Points[^1].Resolved ?? 0));
        return new(
            $"Seluruhnya {added.Id} baru dan {gone.Id} selesai; terakhir {lastNew.Id} baru dan {lastGone.Id} selesai.",
            $"In all {added.En} new and {gone.En} resolved; at last {lastNew.En} new and {lastGone.En} resolved.");
    }

    /// <summary>A difference with its sign.</summary>
    public static LocalizedText Change(double change)
    {
        var size = LocalizedText.Number(Math.Abs(change));
        var sign = change > 0 ? "+" : "−";
        return new($"{sign}{size.Id}", $"{sign}{size.En}");
    }

    private static LocalizedText Moved(double change)
    {
        var size = LocalizedText.Number(Math.Abs(change));
        return change switch
        {
            >= Least => new($"naik {size.Id}", $"up by {size.En}"),
            <= -Least => new($"turun {size.Id}", $"down by {size.En}"),
            _ => new("tetap", "unchanged"),
        };
    }

    private static LocalizedText Floor(double points) => LocalizedText.Number(Math.Floor(points));

    private static (int First, int Last)? Ends(IReadOnlyList<double?> values)
    {
        int[] known = [.. Enumerable.Range(0, values.Count).Where(i => values[i] is not null)];
        return known is [var first, ..] ? (first, known[^1]) : null;
    }
}
