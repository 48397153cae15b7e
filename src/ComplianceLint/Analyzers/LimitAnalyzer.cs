using ComplianceLint.Channels;
using ComplianceLint.Rules;

namespace ComplianceLint.Analyzers;

/// <summary>Measures the parts of a post as each of its channels counts them, and finds what is more than the channel takes.</summary>
internal sealed class LimitAnalyzer : PostAnalyzer
{
    private readonly List<LimitRow> _rows = [];
    private readonly List<LimitRow> _folds = [];

    public static LimitAnalyzer Read(CheckReader check)
    {
        check.Required("from");
        var parts = LimitRow.ReadParts(check);
        var analyzer = new LimitAnalyzer();
        foreach (var row in check.Table("from"))
        {
            if (LimitRow.Read(row) is not { } limit) continue;
            if (parts.Contains(limit.Part)) analyzer._rows.Add(limit);
            if (limit.Part == LimitPart.FirstLine) analyzer._folds.Add(limit);
        }

        return analyzer;
    }

    public override void Initialize(AnalysisContext context) =>
        context.RegisterPostAction(Check, post => RowsFor(post, _rows).Any());

    /// <summary>Every count that the rule makes of a post, within the limits or not.</summary>
    public IEnumerable<ChannelCount> Count(PostContext context) => RowsFor(context, _rows).SelectMany(row => PostCounter.Count(context.Post, row));

    /// <summary>How much of a text shows before “more”, whether or not the rule minds.</summary>
    public IEnumerable<ChannelCount> CountFolds(PostContext context) => RowsFor(context, _folds).SelectMany(row => PostCounter.Count(context.Post, row));

    private static IEnumerable<LimitRow> RowsFor(PostContext context, List<LimitRow> rows)
    {
        foreach (var row in rows)
        {
            if (context.Channels.Contains(row.Channel.Name) && row.HoldsOn(context.PublicationDay) && (!row.WithMedia || PostCounter.HasMedia(context.Post))) yield return row;
        }
    }

    private void Check(PostContext context)
    {
        // A post without a channel has no limits, and is most often a draft at its beginning.
        if (context.Channels.Count == 0) return;
        // Of the limits that one text passes the strictest is reported: a hard one before advice, then the smallest.
        List<ChannelCount>? over = null;
        foreach (var row in RowsFor(context, _rows))
        {
            if (PostCounter.MayPass(context, row)) (over ??= []).AddRange(PostCounter.Count(context.Post, row).Where(count => count.IsOver));
        }

        if (over is null) return;
        foreach (var counts in over.GroupBy(count => (count.Channel.Name, count.Part, count.Text.Start))) Report(context, counts.OrderBy(count => count.IsAdvisory).ThenBy(count => count.Cut).ThenBy(count => count.Max).First());
    }

    private static void Report(PostContext context, ChannelCount count)
    {
        var place = count.Anchor is null ? (count.Cut, count.Text.Start + count.Text.Length - count.Cut) : ((int, int)?)null;
        context.Report(new Finding
        {
            Text = place,
            Anchor = count.Anchor,
            Channel = count.Channel.Name,
            IsWeak = count.IsAdvisory,
            Arguments = Arguments(count),
        });
    }

    private static Dictionary<string, LocalizedText> Arguments(ChannelCount count)
    {
        var arguments = new Dictionary<string, LocalizedText>(StringComparer.Ordinal)
        {
            ["channel"] = new(count.Channel.Title, count.Channel.Title),
            ["count"] = LocalizedText.Number(count.Count),
            ["limit"] = LocalizedText.Number(count.Max),
            ["unit"] = count.Unit,
        };
        // A medium has no text that could be quoted.
        if (count.Anchor is not null) arguments["match"] = new($"media ke-{count.Max + 1}", $"media item {count.Max + 1}");
        return arguments;
    }
}
